using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Html;

/// <summary>Cuts a page into tags, comments and text, where the tokenizer of the HTML standard cuts it.</summary>
internal sealed class HtmlTokenizer(string text, int startOffset, CancellationToken cancel)
{
    private const string CDataStart = "<![CDATA[";
    private int _position = startOffset;

    /// <summary>The attributes of the tag that was read last.</summary>
    public List<HtmlAttribute> Attributes { get; } = [];

    /// <summary>The next token.</summary>
    /// <param name="isForeign">Whether it stands in SVG or MathML, which have CDATA sections.</param>
    public HtmlToken Read(bool isForeign)
    {
        int start = _position;
        if (start >= text.Length)
        {
            return new(HtmlTokenKind.End, new(text.Length, 0));
        }

        return BeginsMarkup(start) ? ReadMarkup(start, isForeign) : ReadText(start);
    }

    /// <summary>Reads the content of an element that has no tags in it, up to its end tag.</summary>
    public TextRange ReadRawContent(string name)
    {
        int end = name == "plaintext" ? text.Length
            : name == "script" ? ScriptContent.FindEnd(text, _position, cancel)
            : FindEndTag(text, _position, name, cancel);
        TextRange content = TextRange.Between(_position, end);
        _position = end;
        return content;
    }

    /// <summary>Where the end tag of this name begins; the end of the text if there is none.</summary>
    private static int FindEndTag(string text, int offset, string name, CancellationToken cancel)
    {
        int i = text.IndexOf("</", offset, StringComparison.Ordinal);
        while (i >= 0 && !IsTag(text, i + 2, name))
        {
            cancel.ThrowIfCancellationRequested();
            i = text.IndexOf("</", i + 2, StringComparison.Ordinal);
        }

        return i < 0 ? text.Length : i;
    }

    /// <summary>Whether this name stands there, as the name of a tag does.</summary>
    public static bool IsTag(string text, int offset, string name) =>
        offset + name.Length < text.Length
        && string.Compare(text, offset, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (HtmlWhiteSpace.Is(text[offset + name.Length]) || text[offset + name.Length] is '/' or '>');

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    /// <summary>A "&lt;" in prose begins nothing: a &lt; b.</summary>
    private bool BeginsMarkup(int offset)
    {
        if (text[offset] != '<' || offset + 1 >= text.Length)
        {
            return false;
        }

        char next = text[offset + 1];
        return IsLetter(next) || next is '!' or '?' || (next == '/' && offset + 2 < text.Length);
    }

    private HtmlToken ReadText(int startOffset)
    {
        int i = text.IndexOf('<', startOffset + 1);
        while (i >= 0 && !BeginsMarkup(i))
        {
            cancel.PollAt(i);
            i = text.IndexOf('<', i + 1);
        }

        return Take(HtmlTokenKind.Text, startOffset, i < 0 ? text.Length : i);
    }

    private HtmlToken ReadMarkup(int startOffset, bool isForeign)
    {
        char next = text[startOffset + 1];
        if (IsLetter(next))
        {
            return ReadTag(HtmlTokenKind.StartTag, startOffset, startOffset + 1);
        }

        if (next == '/')
        {
            return IsLetter(text[startOffset + 2])
                ? ReadTag(HtmlTokenKind.EndTag, startOffset, startOffset + 2)
                : TakeToSign(startOffset, startOffset + 2);
        }

        if (Follows(startOffset, "<!--"))
        {
            return Take(HtmlTokenKind.Comment, startOffset, FindCommentEnd(startOffset + 4));
        }

        return isForeign && Follows(startOffset, CDataStart) ? ReadCData(startOffset) : TakeToSign(startOffset, startOffset + 2);
    }

    private HtmlToken ReadCData(int startOffset)
    {
        int content = startOffset + CDataStart.Length;
        int end = text.IndexOf("]]>", content, StringComparison.Ordinal);
        _position = end < 0 ? text.Length : end + 3;
        return new(HtmlTokenKind.RawText, TextRange.Between(content, end < 0 ? text.Length : end));
    }

    private HtmlToken ReadTag(HtmlTokenKind kind, int startOffset, int nameOffset)
    {
        int i = nameOffset;
        while (i < text.Length && !HtmlWhiteSpace.Is(text[i]) && text[i] is not ('/' or '>'))
        {
            i++;
        }

        if (HtmlAttributes.Read(text, i, Attributes) is not var (end, isSelfClosing))
        {
            // A tag that never ends is none, and nothing else either.
            return Take(HtmlTokenKind.Comment, startOffset, text.Length);
        }

        string name = text.Substring(nameOffset, i - nameOffset).ToLowerInvariant();
        return Take(kind, startOffset, end) with { Name = name, IsSelfClosing = isSelfClosing };
    }

    private int FindCommentEnd(int contentOffset)
    {
        if (Follows(contentOffset, ">") || Follows(contentOffset, "->"))
        {
            return text.IndexOf('>', contentOffset) + 1;
        }

        int i = text.IndexOf("--", contentOffset, StringComparison.Ordinal);
        while (i >= 0)
        {
            cancel.PollAt(i);
            if (Follows(i, "-->"))
            {
                return i + 3;
            }

            if (Follows(i, "--!>"))
            {
                return i + 4;
            }

            i = text.IndexOf("--", i + 1, StringComparison.Ordinal);
        }

        return text.Length;
    }

    private HtmlToken TakeToSign(int startOffset, int fromOffset)
    {
        int sign = text.IndexOf('>', fromOffset);
        return Take(HtmlTokenKind.Comment, startOffset, sign < 0 ? text.Length : sign + 1);
    }

    private HtmlToken Take(HtmlTokenKind kind, int startOffset, int endOffset)
    {
        _position = endOffset;
        return new(kind, TextRange.Between(startOffset, endOffset));
    }

    private bool Follows(int offset, string characters) =>
        string.CompareOrdinal(text, offset, characters, 0, characters.Length) == 0;
}
