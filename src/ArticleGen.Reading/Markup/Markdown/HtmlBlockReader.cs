using ArticleGen.Reading.Markup.Html;
using ArticleGen.Reading.Markup.Markdown.Inlines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>
/// Takes the tags from a block of HTML. Elements do to their words what they do on a page; code is left out.
/// </summary>
internal sealed class HtmlBlockReader
{
    private static readonly char[] Special = ['\n', '<', '&', '{'];

    private readonly string _text;
    private readonly List<InlinePiece> _pieces = [];
    private readonly HtmlTags _tags;
    private readonly HiddenBodies _hidden;
    private readonly LeftOutElements _leftOut;

    // How many block quotes are open.
    private int _quotes;
    private int _at;

    private HtmlBlockReader(string text, bool isInQuote, CancellationToken cancel)
    {
        _text = text;
        _tags = new(text);
        _hidden = new(text);
        _leftOut = new(text, _tags, cancel);
        _quotes = isInQuote ? 1 : 0;
    }

    /// <summary>The pieces of a block, in its order.</summary>
    public static List<InlinePiece> Read(string text, bool isInQuote, CancellationToken cancel)
    {
        HtmlBlockReader reader = new(text, isInQuote, cancel);
        for (int round = 0; reader._at < text.Length; round++)
        {
            cancel.PollAt(round);
            reader.ReadNext();
        }

        QuoteTags.Resolve(text, reader._pieces, cancel);
        return reader._pieces;
    }

    private void ReadNext()
    {
        int special = _text.IndexOfAny(Special, _at);
        int end = special < 0 ? _text.Length : special;
        if (end > _at)
        {
            Add(PieceKind.Copy, end);
            return;
        }

        switch (_text[_at])
        {
            case '\n':
                Add(PieceKind.SoftBreak, _at + 1);
                break;
            case '{' when _hidden.FindEnd(_at) is >= 0 and int hidden:
                _at = hidden;
                break;
            case '{' when ShortCodes.FindEnd(_text, _at, _tags) is >= 0 and int code:
                _at = code;
                break;
            case '&' when CharacterReferences.Read(_text, _at, _text.Length, inAttribute: false) is { Length: > 0 } reference:
                _pieces.Add(new(PieceKind.Other, _at, _at + reference.Length, reference.Text));
                _at += reference.Length;
                break;
            case '<' when _tags.FindEnd(_at) is >= 0 and int tagEnd:
                ReadTag(tagEnd);
                break;
            case '<' when string.CompareOrdinal(_text, _at, "<!--", 0, "<!--".Length) == 0:
                // A comment that is never closed goes on to the end of the block.
                _at = _text.Length;
                break;
            default:
                Add(PieceKind.Copy, _at + 1);
                break;
        }
    }

    private void Add(PieceKind kind, int endOffset)
    {
        _pieces.Add(new(kind, _at, endOffset));
        _at = endOffset;
    }

    private void ReadTag(int endOffset)
    {
        HtmlElement element = HtmlElements.Find(_tags.ReadName(_at));
        bool isEnd = _text[_at + 1] == '/';
        _quotes = element.Name != "blockquote" ? _quotes : isEnd ? Math.Max(0, _quotes - 1) : _quotes + 1;
        int start = _at;
        int end = endOffset;
        if (_leftOut.Begins(start, _quotes > 0))
        {
            // An element that is never closed goes on to the end of the block.
            end = _leftOut.FindEnd(start) is >= 0 and int elementEnd ? elementEnd : _text.Length;
        }
        else if (QuoteTags.FindKind(element.Name, isEnd) is { } quote)
        {
            Add(quote, end);
        }

        if (element.Name == "br" || element.Has(ElementTraits.Block))
        {
            Add(element.Name == "br" ? PieceKind.HardBreak : PieceKind.ParagraphBreak, end);
        }

        _at = end;
    }
}
