using ArticleGen.Reading.Markup.Markdown.Inlines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>Reads the blocks of a Markdown file line by line.</summary>
/// <remarks>
/// Each line is read in three phases, as the CommonMark specification describes: it continues open containers, it opens new blocks, and
/// the rest is text. The work for a line is in proportion to its length, however many containers are open: only characters of the line
/// lead into one.
/// </remarks>
internal sealed class BlockReader
{
    private const int FootnoteIndent = 4;

    private static readonly char[] BodyMarks = ['{', '%'];

    private readonly string _text;
    private readonly MarkdownBlocks _blocks = new();
    private readonly OpenBlocks _open;
    private readonly ThematicBreaks _breaks;
    private readonly LeafReader _leaves;
    private readonly HiddenBodies _hidden;
    private LineCursor _cursor;

    // Where what is left out of the text ends: a comment, or code between codes of a site generator.
    private int _hiddenEnd;

    // The containers that the line goes on in; the others end, unless the line is a lazy continuation line.
    private int _matched;

    private BlockReader(string text)
    {
        _text = text;
        _open = new(text, _blocks);
        _breaks = new(text);
        _leaves = new(text, _open, _breaks);
        _hidden = new(text);
    }

    /// <summary>The blocks of a text from an offset on.</summary>
    public static MarkdownBlocks Read(string text, int bodyOffset, CancellationToken cancel)
    {
        BlockReader reader = new(text);
        int start = bodyOffset;
        for (int line = 0; start < text.Length; line++)
        {
            cancel.PollAt(line);
            int end = start;
            while (end < text.Length && text[end] is not ('\n' or '\r'))
            {
                cancel.PollAt(end);
                end++;
            }

            reader.ReadLine(TextRange.Between(start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        if (UnclosedMarkup.Find(text, reader._open.Leaf, cancel) is { } problem)
        {
            reader._blocks.Problems.Add(problem);
        }

        reader._open.CloseFrom(0);
        Directives.LeaveOut(text, reader._blocks, cancel);
        return reader._blocks;
    }

    private bool IsAllMatched => _matched == _open.Count;

    /// <summary>Whether codes are words of the open leaf: in code and in scripts.</summary>
    private bool IsLiteral => _open.Leaf is { Kind: OpenLeafKind.Fence or OpenLeafKind.Code }
        or { Kind: OpenLeafKind.Html, Html: not (HtmlBlockKind.Block or HtmlBlockKind.Tag) };

    /// <summary>Reads what a line shows.</summary>
    private void ReadLine(TextRange line)
    {
        int start = Math.Max(line.Start, _hiddenEnd);
        if (_hiddenEnd > line.Start && MarkdownCharacters.SkipBlanks(_text, start, line.End) >= line.End)
        {
            return;
        }

        int shownEnd = IsLiteral ? line.End : FindShownEnd(line, start);
        if (shownEnd == line.End || MarkdownCharacters.SkipBlanks(_text, start, shownEnd) < shownEnd)
        {
            ReadShown(TextRange.Between(start, shownEnd));
        }
    }

    /// <summary>Where a body begins that is left out and goes on below the line; else the end of the line.</summary>
    private int FindShownEnd(TextRange line, int startOffset)
    {
        int at = _text.IndexOfAny(BodyMarks, startOffset, line.End - startOffset);
        while (at >= 0)
        {
            int next = at + 1;
            bool isFirst = IsMargin(startOffset, at);
            if (isFirst && ShortCodeLine.Find(_text, at, line.End) is { } problem)
            {
                _blocks.Problems.Add(problem);
                return at;
            }

            if (_hidden.Find(at) is { } body && (at == 0 || _text[at - 1] != '`'))
            {
                if (body.EndOffset > line.End && (isFirst || _text[at] != '%'))
                {
                    if (isFirst && body.IsCode)
                    {
                        ReadShown(new(at, 0));
                    }

                    _hiddenEnd = body.EndOffset;
                    return at;
                }

                if (body.EndOffset < 0 && body.NeedsEnd && isFirst)
                {
                    TextRange code = LeafStarts.Trim(_text, at, line.End);
                    _blocks.Problems.Add(UnclosedMarkup.Describe(_text, code, body.Close));
                }

                next = Math.Max(next, body.EndOffset);
            }

            at = next < line.End ? _text.IndexOfAny(BodyMarks, next, line.End - next) : -1;
        }

        return line.End;
    }

    /// <summary>Whether only blanks and marks of block quotes stand before an offset, and no indent of code.</summary>
    private bool IsMargin(int startOffset, int offset)
    {
        int blanks = 0;
        for (int i = startOffset; i < offset; i++)
        {
            if (_text[i] is not (' ' or '\t' or '>'))
            {
                return false;
            }

            blanks = _text[i] == '>' ? 0 : blanks + (_text[i] == '\t' ? LineCursor.CodeIndent : 1);
        }

        return blanks < LineCursor.CodeIndent;
    }

    private void ReadShown(TextRange line)
    {
        _cursor = new(_text, line);
        MatchContainers();
        if (IsAllMatched && _leaves.TryContinue(_cursor))
        {
            return;
        }

        if (_cursor.IsBlank)
        {
            _open.CloseFrom(_matched);
            return;
        }

        while (!_cursor.IsBlank)
        {
            if (!TryOpenContainer())
            {
                _leaves.Read(_cursor, _matched);
                return;
            }
        }
    }

    private void MatchContainers()
    {
        int quotes = 0;
        for (_matched = 0; _matched < _open.Count; _matched++)
        {
            if (_cursor.IsBlank)
            {
                // Items go on over blank lines, unless they are empty so far, as only the last one can be.
                _matched = _open.FindQuote(quotes);
                _matched -= _matched == _open.Count && _open[_matched - 1] is { IsQuote: false, HasContent: false } ? 1 : 0;
                return;
            }

            Container container = _open[_matched];
            if (!container.IsQuote && _cursor.Indent >= container.Indent)
            {
                _cursor.SkipColumns(container.Indent);
            }
            else if (container.IsQuote && _cursor.Indent < LineCursor.CodeIndent && _cursor.First == '>')
            {
                SkipQuoteMarker();
                quotes++;
            }
            else
            {
                return;
            }
        }
    }

    private void SkipQuoteMarker()
    {
        _cursor.SkipMarker(1);
        _cursor.SkipBlank();
    }

    private bool IsParagraphHere => IsAllMatched && _open.Leaf.Kind == OpenLeafKind.Paragraph;

    /// <summary>A line with ">}}" ends a short code of Hugo that began on a line above; it is no block quote.</summary>
    private bool IsQuoteMarker => _cursor.First == '>' && string.CompareOrdinal(_text, _cursor.Nonspace, ">}}", 0, 3) != 0;

    private bool TryOpenContainer()
    {
        if (_cursor.Indent >= LineCursor.CodeIndent)
        {
            return false;
        }

        if (IsQuoteMarker)
        {
            Close();
            TextRange marker = new(_cursor.Nonspace, 1);
            SkipQuoteMarker();
            _open.BeginQuote(marker);
            _matched++;
            return true;
        }

        ListMarker footnote = ListMarker.ReadFootnote(_text, _cursor);
        if (footnote.Length > 0)
        {
            _blocks.References.AddFootnote(_text.Substring(_cursor.Nonspace + 2, footnote.Length - 4));
            OpenItem(footnote.Length, FootnoteIndent);
            return true;
        }

        return TryOpenItem();
    }

    private bool TryOpenItem()
    {
        ListMarker marker = ListMarker.Read(_text, _cursor, IsParagraphHere);
        if (marker.Length == 0 || _breaks.IsThematicBreak(_cursor))
        {
            return false;
        }

        int indent = _cursor.Indent + marker.Length;
        LineCursor behind = _cursor;
        behind.SkipMarker(marker.Length);
        bool farText = behind.IsBlank || behind.Indent > LineCursor.CodeIndent;
        OpenItem(marker.Length, indent + (farText ? 1 : behind.Indent));
        _cursor.SkipColumns(farText ? 1 : behind.Indent);
        return true;
    }

    private void OpenItem(int markerLength, int indent)
    {
        Close();
        TextRange marker = new(_cursor.Nonspace, markerLength);
        _cursor.SkipMarker(markerLength);
        _open.BeginItem(marker, indent);
        _matched++;
    }

    /// <summary>Ends what the line does not go on in.</summary>
    private void Close() => _open.CloseFrom(_matched);
}
