using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>Takes the inline markup from a paragraph, a heading or a cell: what is left is a list of pieces.</summary>
internal sealed class InlineReader
{
    private const string Special = "\n\\`*_~[]!<&{%";
    private const int HardBreakBlanks = 2;

    // GitHub also strikes text with one, which means "about" in prose: ~5 ships.
    private const int StrikeLength = 2;

    private static readonly char[] SpecialCharacters = Special.ToCharArray();

    private readonly string _text;
    private readonly References _references;
    private readonly List<InlinePiece> _pieces = [];
    private readonly Delimiters _delimiters;
    private readonly Brackets _brackets;
    private readonly HtmlTags _tags;
    private readonly LeftOutElements _leftOut;
    private readonly HiddenBodies _hidden;
    private CodeSpans? _codeSpans;
    private int _at;

    private InlineReader(string text, References references, CancellationToken cancel)
    {
        _text = text;
        _references = references;
        _delimiters = new(_pieces);
        _brackets = new(text, references, _pieces, _delimiters);
        _tags = new(text);
        _leftOut = new(text, _tags, cancel);
        _hidden = new(text);
    }

    /// <summary>The pieces of a text, in its order.</summary>
    public static List<InlinePiece> Read(string text, References references, CancellationToken cancel)
    {
        InlineReader reader = new(text, references, cancel);
        for (int round = 0; reader._at < text.Length; round++)
        {
            cancel.PollAt(round);
            reader.ReadNext();
        }

        reader._delimiters.Match(-1);
        QuoteTags.Resolve(text, reader._pieces, cancel);
        return reader._pieces;
    }

    private void ReadNext()
    {
        int special = _text.IndexOfAny(SpecialCharacters, _at);
        int end = special < 0 ? _text.Length : special;
        if (end > _at)
        {
            AddCopy(_at, end);
            _at = end;
            return;
        }

        switch (_text[_at])
        {
            case '\n':
                ReadLineBreak();
                break;
            case '\\':
                ReadBackslash();
                break;
            case '`':
                _at = (_codeSpans ??= new(_text, _pieces)).Read(_at);
                break;
            case '[':
                ReadBracket(length: 1);
                break;
            case ']':
                SkipTo(_brackets.Close(_at));
                break;
            case '!' when NextIs('['):
                ReadBracket(length: 2);
                break;
            case '<':
                ReadTag();
                break;
            case '&':
                ReadReference();
                break;
            case '{':
                SkipTo(_hidden.FindEnd(_at) is >= 0 and int hidden ? hidden : ShortCodes.FindEnd(_text, _at, _tags));
                break;
            case '%':
                SkipTo(_hidden.FindEnd(_at));
                break;
            case '*' or '_' or '~':
                ReadDelimiters();
                break;
            default:
                CopyOne();
                break;
        }
    }

    private bool NextIs(char c) => _at + 1 < _text.Length && _text[_at + 1] == c;

    private void AddCopy(int startOffset, int endOffset) => _pieces.Add(new(PieceKind.Copy, startOffset, endOffset));

    private void CopyOne()
    {
        AddCopy(_at, _at + 1);
        _at++;
    }

    private void ReadLineBreak()
    {
        int end = _at;
        int last = _pieces.Count - 1;
        bool isHard = false;
        if (last >= 0 && _pieces[last] is { Kind: PieceKind.Copy } before && before.End == _at)
        {
            while (end > before.Start && MarkdownCharacters.IsBlank(_text[end - 1]))
            {
                end--;
            }

            isHard = _at - end >= HardBreakBlanks && _text[_at - 1] == ' ' && _text[_at - HardBreakBlanks] == ' ';
            _pieces[last] = before with { End = end };
        }

        AddBreak(isHard ? PieceKind.HardBreak : PieceKind.SoftBreak, end, _at + 1);
        _at++;
    }

    private void AddBreak(PieceKind kind, int startOffset, int endOffset) => _pieces.Add(new(kind, startOffset, endOffset));

    private void ReadBackslash()
    {
        int next = _at + 1;
        if (NextIs('\n'))
        {
            AddBreak(PieceKind.HardBreak, _at, next + 1);
            _at = next + 1;
        }
        else if (next < _text.Length && MarkdownCharacters.IsAsciiPunctuation(_text[next]))
        {
            AddCopy(next, next + 1);
            _at = next + 1;
        }
        else
        {
            CopyOne();
        }
    }

    /// <summary>"[" or "![".</summary>
    private void ReadBracket(int length)
    {
        if (WikiLinks.Read(_text, _at + length - 1, _references) is { } link)
        {
            // An image or a page that is shown in place of the link has no words here.
            AddCopy(link.Words.Start, length == 1 ? link.Words.End : link.Words.Start);
            _at = link.End;
        }
        else if (length == 1 && CaptionCodes.FindEnd(_text, _at) is >= 0 and int caption)
        {
            AddBreak(PieceKind.ParagraphBreak, _at, caption);
            _at = caption;
        }
        else if (length == 1 && FindFootnoteEnd() is >= 0 and int footnote)
        {
            _at = footnote;
        }
        else
        {
            AddCopy(_at, _at + length);
            _at += length;
            _brackets.Open(isImage: length > 1);
        }
    }

    private int FindFootnoteEnd()
    {
        int end = NextIs('^') ? LinkParts.FindLabelEnd(_text, _at) : -1;
        return end >= 0 && _references.HasFootnote(_text.Substring(_at + 2, end - _at - 3)) ? end : -1;
    }

    private void ReadTag()
    {
        int link = Autolinks.FindEnd(_text, _at);
        if (link >= 0)
        {
            AddCopy(_at + 1, link - 1);
            _at = link;
            return;
        }

        int end = _tags.FindEnd(_at);
        if (end < 0)
        {
            CopyOne();
            return;
        }

        // A footer of a block quote may name who is quoted.
        if (_leftOut.Begins(_at, isInQuote: true) && _leftOut.FindEnd(_at) is >= 0 and int elementEnd)
        {
            _at = elementEnd;
            return;
        }

        string name = _tags.ReadName(_at);
        if (name == "br")
        {
            AddBreak(PieceKind.HardBreak, _at, end);
        }

        if (QuoteTags.FindKind(name, isEnd: _text[_at + 1] == '/') is { } quote)
        {
            _pieces.Add(new(quote, _at, end));
        }

        _at = end;
    }

    private void ReadReference()
    {
        if (EntityReferences.Read(_text, _at, out int length) is not { } plain)
        {
            CopyOne();
            return;
        }

        _pieces.Add(new(PieceKind.Other, _at, _at + length, plain));
        _at += length;
    }

    /// <summary>Goes on at the end of markup; without one, the character is one as any other.</summary>
    private void SkipTo(int endOffset)
    {
        if (endOffset < 0)
        {
            CopyOne();
        }
        else
        {
            _at = endOffset;
        }
    }

    private void ReadDelimiters()
    {
        int end = _at + 1;
        while (end < _text.Length && _text[end] == _text[_at])
        {
            end++;
        }

        AddCopy(_at, end);
        if (_text[_at] != '~' || end - _at == StrikeLength)
        {
            _delimiters.Add(_text);
        }

        _at = end;
    }
}
