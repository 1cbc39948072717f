namespace ArticleGen.Reading.Markup.Html;

/// <summary>
/// Finds the elements of a page by the rules of the HTML standard, as far as they decide which words stand in which block. Where the
/// standard moves words, as out of a table, they stay where they are.
/// </summary>
internal sealed class HtmlTreeBuilder
{
    // A place that others link to, often without an end tag.
    private static readonly HtmlElement Anchor = HtmlElements.Find("a") with { IsAnchor = true };

    private readonly string _source;
    private readonly CancellationToken _cancel;
    private readonly HtmlTokenizer _tokenizer;
    private readonly HtmlNodes _nodes = new();
    private readonly OpenElements _open;
    private bool _hasForm;

    private HtmlTreeBuilder(string source, CancellationToken cancel)
    {
        _source = source;
        _cancel = cancel;
        _tokenizer = new(source, startOffset: 0, cancel);
        _open = new(_nodes);
    }

    /// <summary>The nodes of a page.</summary>
    public static HtmlNodes Build(string source, CancellationToken cancel)
    {
        HtmlTreeBuilder builder = new(source, cancel);
        builder.ReadAll();
        return builder._nodes;
    }

    private void ReadAll()
    {
        while (true)
        {
            _cancel.ThrowIfCancellationRequested();
            HtmlToken token = _tokenizer.Read(_open.Top.Namespace != HtmlNamespace.Html);
            switch (token.Kind)
            {
                case HtmlTokenKind.Text:
                    AddText(token.Range, HtmlNodeTraits.None);
                    break;
                case HtmlTokenKind.RawText:
                    AddText(token.Range, HtmlNodeTraits.Raw);
                    break;
                case HtmlTokenKind.StartTag:
                    Start(token);
                    break;
                case HtmlTokenKind.EndTag:
                    End(token);
                    break;
                case HtmlTokenKind.End:
                    _open.CloseTo(0, token.Range);
                    return;
            }
        }
    }

    private void AddText(TextRange range, HtmlNodeTraits traits) =>
        _nodes.AddText(range, IsInLink() ? traits | HtmlNodeTraits.InLink : traits);

    private bool IsInLink() => _open.FindLast("a") is >= 0 and var link && !_open[link].Element.IsAnchor;

    private void Start(HtmlToken tag)
    {
        if (_open.IsForeign && !ForeignContent.TryEnd(_open, tag, _source, _tokenizer.Attributes))
        {
            ForeignContent.Start(_open, tag, _source, _tokenizer.Attributes);
            return;
        }

        HtmlElement element = HtmlElements.Find(tag.Name);
        if (!SelectContent.TryEnter(_open, element, tag.Range.Start))
        {
            return;
        }

        if (element.Name == "html")
        {
            _nodes.AddEmpty(element, tag.Range);
        }

        if (IsAllowed(element))
        {
            _hasForm |= element.Name == "form";
            StartTagRules.CloseBefore(_open, element, tag.Range.Start);
            Add(element, tag);
        }
    }

    /// <summary>Whether the start tag opens an element.</summary>
    private bool IsAllowed(HtmlElement element) => element.Name switch
    {
        "html" or "head" or "body" or "frame" or "frameset" => false,
        "form" => !_hasForm,
        _ => !element.Has(ElementTraits.TablePart) || StartTagRules.IsInTable(_open),
    };

    private void Add(HtmlElement element, HtmlToken tag)
    {
        if (element.Has(ElementTraits.Void))
        {
            _nodes.AddEmpty(element, tag.Range);
            return;
        }

        if (element.Name is "svg" or "math" && tag.IsSelfClosing)
        {
            return;
        }

        if (element.Name == "time")
        {
            _nodes.AddEmpty(element, tag.Range);
        }

        bool isInQuote = element.Name == "footer" && _open.FindLast("blockquote") >= 0;
        HtmlNodeTraits traits = NodeTraits.Find(element, isInQuote, _source, _tokenizer.Attributes);
        int node = HtmlNodes.IsNeeded(element, traits) ? _nodes.AddStart(element, tag.Range, traits) : -1;
        if (element.Name == "a" && _tokenizer.Attributes.Find(_source, "href") is null)
        {
            element = Anchor;
        }

        HtmlNamespace ns = element.Name == "svg" ? HtmlNamespace.Svg
            : element.Name == "math" ? HtmlNamespace.MathMl
            : HtmlNamespace.Html;
        _open.Push(ns == HtmlNamespace.Html ? element : ForeignContent.MakeForeign(element), node, ns);
        if (element.Has(ElementTraits.RawText | ElementTraits.EscapableText))
        {
            TextRange content = _tokenizer.ReadRawContent(element.Name);
            AddText(content, element.Has(ElementTraits.RawText) ? HtmlNodeTraits.Raw : HtmlNodeTraits.None);
            _open.CloseTo(_open.Count - 1, new(content.End, 0));
        }
    }

    private void End(HtmlToken tag)
    {
        if (_open.Top.Namespace != HtmlNamespace.Html && ForeignContent.Close(_open, tag))
        {
            return;
        }

        HtmlElement element = HtmlElements.Find(tag.Name);
        if (tag.Name is "html" or "body" or "head" || !SelectContent.TryLeave(_open, element, tag.Range.Start))
        {
            return;
        }

        if (tag.Name == "br")
        {
            _nodes.AddEmpty(element, tag.Range);
            return;
        }

        _hasForm &= tag.Name != "form";
        if (!EndTagRules.Close(_open, element, tag.Range) && tag.Name == "p")
        {
            // The standard opens a paragraph for it.
            _nodes.AddEnd(_nodes.AddStart(element, tag.Range, HtmlNodeTraits.None), tag.Range);
        }
    }
}
