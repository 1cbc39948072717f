namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>
/// Finds what site generators and note programs leave out up to a mark of its own: code ("{% highlight js %}",
/// "{{&lt; highlight js &gt;}}") and comments ("{% comment %}", "{# words #}", "%% words %%").
/// </summary>
/// <remarks>It remembers where a mark was found last, so that a text of such codes is looked through once for each of them.</remarks>
internal sealed class HiddenBodies(string text)
{
    private const string Comment = "comment";
    private const string NoteMark = "%%";

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "chart", "code", "codeblock", Comment, "highlight", "javascript", "katex", "math", "mermaid", "schema", "script", "style",
        "stylesheet",
    };

    // By the mark: from where it was looked for, and where it was found; -1 for nowhere.
    private readonly Dictionary<string, (int From, int Start, int End)> _searches = new(StringComparer.Ordinal);

    /// <summary>What is left out from an offset on; null where nothing begins.</summary>
    public HiddenBody? Find(int offset) => text[offset] switch
    {
        '%' when BeginsNote(offset) => Describe(NoteMark, offset + NoteMark.Length, isCode: false, needsEnd: false),
        '{' when Follows("{#", offset) && offset + 2 < text.Length && (char.IsWhiteSpace(text[offset + 2]) || text[offset + 2] == '-')
            => Describe("#}", offset + 2, isCode: false, needsEnd: true),
        '{' => FindTag(offset),
        _ => null,
    };

    /// <summary>Where it ends; -1 where nothing begins, or never ends.</summary>
    public int FindEnd(int offset) => Find(offset)?.EndOffset ?? -1;

    private bool BeginsNote(int offset) =>
        Follows(NoteMark, offset)
        && (offset == 0 || char.IsWhiteSpace(text[offset - 1]))
        && (offset + 2 >= text.Length || text[offset + 2] != '%');

    private HiddenBody? FindTag(int offset)
    {
        bool isLiquid = Follows("{%", offset);
        if (!isLiquid && !Follows("{{<", offset) && !Follows("{{%", offset))
        {
            return null;
        }

        int start = SkipTrim(offset + (isLiquid ? 2 : 3));
        int end = start;
        while (end < text.Length && MarkdownCharacters.IsAsciiLetter(text[end]))
        {
            end++;
        }

        string name = text.Substring(start, end - start);
        int tagEnd = Names.Contains(name) ? ShortCodes.FindCodeEnd(text, offset) : -1;
        if (tagEnd < 0 || (!isLiquid && text[tagEnd - 4] == '/'))
        {
            return null;
        }

        // Other codes of these names may stand alone: {{< code file="x" >}}.
        return Describe((isLiquid ? "end" : "/") + name, tagEnd, name != Comment, isLiquid || name == "highlight") with
        {
            Close = isLiquid ? "{% end" + name + " %}" : "{{< /" + name + " >}}",
        };
    }

    private HiddenBody Describe(string mark, int offset, bool isCode, bool needsEnd) =>
        new(FindMark(mark, offset), mark, isCode, needsEnd);

    private int FindMark(string mark, int offset)
    {
        if (_searches.TryGetValue(mark, out (int From, int Start, int End) last)
            && last.From <= offset && (last.End < 0 || offset <= last.Start))
        {
            return last.End;
        }

        bool isWord = MarkdownCharacters.IsAsciiLetter(mark[mark.Length - 1]);
        int found = text.IndexOf(mark, offset, StringComparison.Ordinal);
        int end = found < 0 ? -1 : isWord ? FindTagEnd(found, mark.Length) : found + mark.Length;
        while (found >= 0 && end < 0)
        {
            found = text.IndexOf(mark, found + 1, StringComparison.Ordinal);
            end = found < 0 ? -1 : FindTagEnd(found, mark.Length);
        }

        _searches[mark] = (offset, found, end);
        return end;
    }

    /// <summary>The end of the code whose name, "endhighlight" or "/highlight", stands at an offset; -1 where it is no code.</summary>
    private int FindTagEnd(int nameOffset, int nameLength)
    {
        int start = nameOffset;
        while (start > 0 && IsTrim(text[start - 1]))
        {
            start--;
        }

        bool begins = start >= 2 && text[start - 2] == '{' && text[start - 1] is '%' or '<';
        int end = SkipTrim(nameOffset + nameLength);
        return !begins ? -1
            : Follows("%}}", end) || Follows(">}}", end) ? end + 3
            : Follows("%}", end) ? end + 2
            : -1;
    }

    private int SkipTrim(int offset)
    {
        int i = offset;
        while (i < text.Length && IsTrim(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>A blank, or a sign that takes blanks away: "{%- endraw -%}".</summary>
    private static bool IsTrim(char c) => c is ' ' or '\t' or '-' or '~';

    private bool Follows(string mark, int offset) => string.CompareOrdinal(text, offset, mark, 0, mark.Length) == 0;
}

/// <summary>What is left out of a text.</summary>
/// <param name="EndOffset">Where it ends, with its mark; -1 where it never does.</param>
/// <param name="Close">What ends it.</param>
/// <param name="IsCode">Whether it is a block of its own.</param>
/// <param name="NeedsEnd">Whether it is a slip not to end it.</param>
internal readonly record struct HiddenBody(int EndOffset, string Close, bool IsCode, bool NeedsEnd);
