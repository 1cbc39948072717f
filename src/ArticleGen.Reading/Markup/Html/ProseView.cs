namespace ArticleGen.Reading.Markup.Html;

/// <summary>Writes the article of a page: its blocks as paragraphs, its quotations with marks.</summary>
internal sealed class ProseView
{
    private readonly string _source;
    private readonly HtmlNodes _nodes;
    private readonly ArticleBody _body;
    private readonly PlainViewBuilder _builder;
    private readonly ProseWriter _writer;
    private readonly Func<string, bool> _introducesSpeech;
    private readonly BlockQuotes _blockQuotes;
    private readonly CancellationToken _cancel;
    private int _preformatted;
    private int _headings;
    private int _headingOffset;
    private int _blockQuote = -1;
    private QuoteAttribution? _attribution;

    // The level of the quotation that a block quote is; -1 while none is open.
    private int _quoteLevel = -1;

    private ProseView(
        string source,
        HtmlNodes nodes,
        ArticleBody body,
        Func<string, bool> introducesSpeech,
        PlainViewBuilder builder,
        CancellationToken cancel)
    {
        _source = source;
        _nodes = nodes;
        _body = body;
        _builder = builder;
        _writer = new(source, builder, cancel);
        _introducesSpeech = introducesSpeech;
        _blockQuotes = new(source, nodes, cancel);
        _cancel = cancel;
    }

    /// <summary>Writes the article, and returns where its headline stands in the plain view.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="nodes">Its nodes.</param>
    /// <param name="body">Which of them are the article.</param>
    /// <param name="titleLength">How much of a title that is the headline belongs to it, and not to the name of the site.</param>
    /// <param name="introducesSpeech">Whether the words of a paragraph say that somebody speaks below.</param>
    /// <param name="builder">Gets the words.</param>
    /// <param name="cancel">Ends the work.</param>
    public static TextRange? Write(
        string source,
        HtmlNodes nodes,
        ArticleBody body,
        int titleLength,
        Func<string, bool> introducesSpeech,
        PlainViewBuilder builder,
        CancellationToken cancel)
    {
        ProseView view = new(source, nodes, body, introducesSpeech, builder, cancel);
        if (body.Headline < 0 || body.HasHeadline)
        {
            return view.WriteNodes(body.Start, body.End);
        }

        TextRange? headline = view.WriteHeadline(body.Headline, titleLength);
        view._writer.EndParagraph();
        view.WriteNodes(body.Start, body.End);
        return headline;
    }

    private TextRange? WriteHeadline(int startNode, int titleLength)
    {
        if (!_nodes[startNode].Is(HtmlNodeKind.Start, "title"))
        {
            return WriteNodes(startNode, _nodes[startNode].Partner + 1);
        }

        if (_nodes[startNode + 1].Kind == HtmlNodeKind.Text)
        {
            _writer.Write(new(_nodes[startNode + 1].Range.Start, titleLength), isRaw: false, isPreformatted: false);
        }

        return _writer.Length > 0 ? new(0, _writer.Length) : null;
    }

    /// <summary>Writes nodes, and returns where the headline stands if it is among them.</summary>
    private TextRange? WriteNodes(int startNode, int endNode)
    {
        TextRange? headline = null;
        for (int i = startNode; i < endNode; i++)
        {
            _cancel.ThrowIfCancellationRequested();
            HtmlNode node = _nodes[i];
            switch (node.Kind)
            {
                case HtmlNodeKind.Text:
                    WriteText(i, node);
                    break;
                case HtmlNodeKind.Empty:
                    WriteEmpty(node);
                    break;
                case HtmlNodeKind.Start when _body.IsLeftOut(_nodes, i):
                    EndParagraph(node.Element);
                    i = node.Partner;
                    break;
                case HtmlNodeKind.Start:
                    Start(i, node);
                    break;
                case HtmlNodeKind.End:
                    End(node);
                    headline = node.Partner == _body.Headline && _writer.NotedStart is { } noted
                        ? TextRange.Between(noted, _writer.Length)
                        : headline;
                    break;
            }
        }

        return headline;
    }

    private void Start(int atNode, HtmlNode node)
    {
        EndParagraph(node.Element);
        _preformatted += node.Element.Has(ElementTraits.Preformatted) ? 1 : 0;
        if (node.Element.Has(ElementTraits.Heading))
        {
            _headingOffset = _headings == 0 ? _writer.Length : _headingOffset;
            _headings++;
        }

        if (atNode == _body.Headline)
        {
            _writer.NoteStart();
        }

        if (node.Element.Name == "q")
        {
            _writer.OpenQuotation(node.Range);
        }
        else if (node.Element.Name == "blockquote" && _blockQuote < 0)
        {
            _blockQuote = atNode;
            _attribution = _blockQuotes.FindAttribution(atNode);
            if (_attribution is not null || (_blockQuotes.HasWords(atNode) && IsIntroduced()))
            {
                _quoteLevel = _writer.OpenQuotation(tag: null);
            }
        }
    }

    /// <summary>Whether the paragraph above says that somebody speaks below it.</summary>
    private bool IsIntroduced() => _builder.EndsWith(':') && _introducesSpeech(_builder.ReadLastParagraph());

    private void End(HtmlNode node)
    {
        if (node.Element.Name == "q")
        {
            _writer.CloseQuotation(node.Range);
        }
        else if (node.Partner == _blockQuote)
        {
            if (_quoteLevel >= 0)
            {
                _writer.CloseQuotation(node.Range);
            }

            (_blockQuote, _quoteLevel) = (-1, -1);
        }

        EndParagraph(node.Element);
        _preformatted -= node.Element.Has(ElementTraits.Preformatted) ? 1 : 0;
        if (node.Element.Has(ElementTraits.Heading) && --_headings == 0)
        {
            _builder.EndPart(_headingOffset, PartKind.Heading);
        }
    }

    private void EndParagraph(HtmlElement element)
    {
        if (element.Has(ElementTraits.Block))
        {
            _writer.EndParagraph();
        }
    }

    private void WriteEmpty(HtmlNode node)
    {
        if (node.Element.Name != "br")
        {
            EndParagraph(node.Element);
        }
        else if (_headings > 0)
        {
            _writer.AddBlank(node.Range);
        }
        else
        {
            _writer.EndLine(node.Range);
        }
    }

    private void WriteText(int atNode, HtmlNode node)
    {
        TextRange range = atNode > 0
            && _nodes[atNode - 1].Kind == HtmlNodeKind.Start
            && _nodes[atNode - 1].Element.Name is "pre" or "listing"
            ? SkipFirstBreak(node.Range, _nodes[atNode - 1].Range.End)
            : node.Range;

        if (_attribution is not { } attribution || !range.Contains(attribution.Offset))
        {
            Write(range, node);
            return;
        }

        Write(TextRange.Between(range.Start, attribution.Offset), node);
        if (_quoteLevel >= 0)
        {
            _writer.EndWords(_quoteLevel);
        }

        _writer.EndParagraph();
        if (!attribution.HasDash)
        {
            _writer.Insert(attribution.Offset, "\u2014 ");
        }

        Write(TextRange.Between(attribution.Offset, range.End), node);
    }

    private void Write(TextRange range, HtmlNode node) =>
        _writer.Write(range, node.Has(HtmlNodeTraits.Raw), _preformatted > 0);

    /// <summary>The line break behind the start tag of preformatted text is not part of it.</summary>
    private TextRange SkipFirstBreak(TextRange range, int tagEndOffset)
    {
        int start = range.Start;
        if (start == tagEndOffset)
        {
            start += _source[start] == '\r' ? 1 : 0;
            start += start < range.End && _source[start] == '\n' ? 1 : 0;
        }

        return TextRange.Between(start, range.End);
    }
}
