using ArticleGen.Reading.Markup.Html;

namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>The HTML elements of a leaf whose words a page does not show as prose, or which hold code.</summary>
internal sealed class LeftOutElements(string text, HtmlTags tags, CancellationToken cancel)
{
    private const ElementTraits NoTags = ElementTraits.RawText | ElementTraits.EscapableText | ElementTraits.Preformatted;

    private readonly List<HtmlAttribute> _attributes = [];

    // Where elements end, by where they start.
    private Dictionary<int, int>? _ends;

    /// <summary>Whether the tag at an offset begins an element that is left out.</summary>
    public bool Begins(int offset, bool isInQuote)
    {
        HtmlElement element = HtmlElements.Find(tags.ReadName(offset));
        if (element.Name.Length == 0 || element.Has(ElementTraits.Void) || text[offset + 1] == '/')
        {
            return false;
        }

        bool isSelfClosing = HtmlAttributes.Read(text, offset + 1 + element.Name.Length, _attributes)?.IsSelfClosing ?? false;
        if (isSelfClosing && element.Name is "svg" or "math")
        {
            return false;
        }

        return element.Has(NoTags) || (NodeTraits.Find(element, isInQuote, text, _attributes) & HtmlNodeTraits.LeftOut) != 0;
    }

    /// <summary>The end of the element whose start tag is at an offset, its end tag included; -1 if it has none.</summary>
    public int FindEnd(int offset) => (_ends ??= FindEnds(offset)).TryGetValue(offset, out int end) ? end : -1;

    private Dictionary<int, int> FindEnds(int offset)
    {
        Dictionary<int, int> ends = [];
        Dictionary<string, Stack<int>> open = new(StringComparer.Ordinal);
        int i = offset;
        while (i < text.Length && text.IndexOf('<', i) is >= 0 and int start)
        {
            cancel.ThrowIfCancellationRequested();
            int tagEnd = tags.FindEnd(start);
            i = tagEnd < 0 ? start + 1 : tagEnd;
            string name = tagEnd < 0 ? "" : tags.ReadName(start);
            if (name.Length == 0)
            {
                continue;
            }

            if (text[start + 1] == '/')
            {
                if (open.TryGetValue(name, out Stack<int>? starts) && starts.Count > 0)
                {
                    ends[starts.Pop()] = tagEnd;
                }
            }
            else if (HtmlElements.Find(name).Has(NoTags))
            {
                if (FindContentEnd(name, tagEnd) is >= 0 and int end)
                {
                    ends[start] = end;
                    i = end;
                }
            }
            else
            {
                if (!open.TryGetValue(name, out Stack<int>? starts))
                {
                    open.Add(name, starts = new Stack<int>());
                }

                starts.Push(start);
            }
        }

        return ends;
    }

    /// <summary>The end of an element without tags in it; -1 if it has no end tag.</summary>
    private int FindContentEnd(string name, int contentOffset)
    {
        int nameEnd = tags.FindAfter("</" + name, contentOffset);
        return nameEnd < 0 ? -1 : tags.FindAfter(">", nameEnd);
    }
}
