using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Html;

/// <summary>Finds the authors that elements in the article name: those with the relation, the property or the class of an author.</summary>
internal sealed class PageAuthors(string source, HtmlNodes nodes, ArticleBody body, CancellationToken cancel)
{
    private const int LongestName = 80;
    private const int LongText = 100;
    private const string Opener = "by ";
    private readonly List<MetadataEntry> _authors = [];
    private readonly List<int> _lines = [];

    /// <summary>The names, in the order of the page, and the nodes of the lines that are no more than one of them.</summary>
    public (IReadOnlyList<MetadataEntry> Authors, IReadOnlyList<int> Lines) Find()
    {
        bool isBelowText = false;
        int quotedUntil = -1;
        for (int i = body.Start; i < body.End; i++)
        {
            cancel.PollAt(i);
            HtmlNode node = nodes[i];
            isBelowText = isBelowText || IsLong(node);
            if (node.Kind != HtmlNodeKind.Start)
            {
                continue;
            }

            if (body.IsLeftOut(nodes, i))
            {
                i = node.Partner;
            }
            else if (node.Element.Name == "blockquote")
            {
                quotedUntil = Math.Max(quotedUntil, FindQuoteEnd(i));
            }
            else if (i > quotedUntil
                && node.Has(HtmlNodeTraits.Author)
                && (!isBelowText || node.Element.Name is "a" or "address")
                && FindOnlyText(i) is { } text)
            {
                AddName(i, text);
            }
        }

        return (_authors, _lines);
    }

    private bool IsLong(HtmlNode node) =>
        node.Kind == HtmlNodeKind.Text
        && node.Range.Length > LongText
        && TextEnds.Find(source, node, cancel) is { IsBlank: false } ends
        && ends.LastOffset - ends.FirstOffset >= LongText;

    /// <summary>Where a block quote ends, with the caption behind it. They name who is quoted, not who wrote the article.</summary>
    private int FindQuoteEnd(int startNode)
    {
        int end = nodes[startNode].Partner;
        int next = SkipBlanks(end, step: 1);
        return next < body.End && nodes[next].Is(HtmlNodeKind.Start, "figcaption") ? nodes[next].Partner : end;
    }

    private void AddName(int startNode, TextRange text)
    {
        string words = text.In(source);
        int openerLength = words.StartsWith(Opener, StringComparison.OrdinalIgnoreCase) ? Opener.Length : 0;
        TextRange name = TextRange.Between(text.Start + openerLength, text.End);
        string decoded = CharacterReferences.Decode(source, name).Trim();
        bool isName = decoded.Length is > 0 and <= LongestName && Characters.IsLetter(decoded[0])
            && decoded.IndexOfAny(['|', ':', '\n', ',']) < 0;
        if (!isName)
        {
            return;
        }

        HtmlNode node = nodes[startNode];
        TextRange key = new(node.Range.Start + 1, node.Element.Name.Length);
        _authors.Add(new("author", key, new MetadataText(decoded, name, name, MetadataStyle.Plain)));
        if (name.Length == words.Length && FindLine(startNode) is >= 0 and int line)
        {
            _lines.Add(line);
        }
    }

    /// <summary>The text of an element that has one only; null for another element.</summary>
    private TextRange? FindOnlyText(int startNode)
    {
        TextRange? only = null;
        for (int i = startNode + 1; i < nodes[startNode].Partner; i++)
        {
            if (nodes[i].Kind == HtmlNodeKind.Start && nodes[i].Has(HtmlNodeTraits.Author))
            {
                return null;
            }

            if (nodes[i].Kind == HtmlNodeKind.Text && TextEnds.Find(source, nodes[i], cancel) is { IsBlank: false })
            {
                if (only is not null)
                {
                    return null;
                }

                only = HtmlWhiteSpace.Trim(source, nodes[i].Range);
            }
        }

        return only;
    }

    /// <summary>The block whose only words are those of an element; -1 where others stand beside them.</summary>
    private int FindLine(int startNode)
    {
        int start = startNode;
        int end = nodes[startNode].Partner;
        while (!nodes[start].Element.Has(ElementTraits.Block))
        {
            start = SkipBlanks(start, step: -1);
            end = SkipBlanks(end, step: 1);
            if (start <= body.Start || end >= body.End || nodes[start].Kind != HtmlNodeKind.Start || nodes[start].Partner != end)
            {
                return -1;
            }
        }

        return start;
    }

    /// <summary>The next node that is no blank text, in either direction.</summary>
    private int SkipBlanks(int node, int step)
    {
        do
        {
            node += step;
        }
        while (node > body.Start && node < body.End && nodes[node].Kind == HtmlNodeKind.Text
            && TextEnds.Find(source, nodes[node], cancel).IsBlank);
        return node;
    }
}
