using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Html;

/// <summary>Writes the text of a page into a plain view, with white space as a browser shows it.</summary>
internal sealed class ProseWriter(string source, PlainViewBuilder builder, CancellationToken cancel)
{
    private const char SoftHyphen = '\u00AD';
    private readonly QuoteMarks _marks = new();
    private Gap _gap;
    private TextRange _gapRange;

    // Blanks of preformatted text, which stand behind the gap.
    private TextRange _kept;
    private int _lastEnd;
    private char _lastCharacter;
    private bool _notesStart;

    // Where the first tag behind the last words stands that begins a quotation with marks.
    private int? _openedAt;

    /// <summary>What stands between the words before and the words to come; the greater one wins.</summary>
    private enum Gap
    {
        None,
        Blank,
        Line,
        Paragraph,
    }

    /// <summary>Where the first words behind the last call of <see cref="NoteStart"/> stand in the plain view; null without any.</summary>
    public int? NotedStart { get; private set; }

    public int Length => builder.Length;

    public void NoteStart() => (_notesStart, NotedStart) = (true, null);

    public void EndParagraph() => (_gap, _kept) = (Gap.Paragraph, default);

    /// <summary>Ends a line; two in a row end a paragraph.</summary>
    public void EndLine(TextRange tag)
    {
        _kept = default;
        if (_gap < Gap.Line)
        {
            (_gap, _gapRange) = (Gap.Line, PutBeforeMarks(tag));
        }
        else
        {
            _gap = Gap.Paragraph;
        }
    }

    /// <summary>Puts a blank between words, unless there is one.</summary>
    public void AddBlank(TextRange range)
    {
        if (_gap == Gap.None && _kept.Length == 0)
        {
            (_gap, _gapRange) = (Gap.Blank, PutBeforeMarks(range));
        }
    }

    /// <summary>
    /// Begins a quotation: a mark stands before its first word, and before the first of each paragraph. Returns its level.
    /// </summary>
    /// <param name="tag">The tag for which a page shows marks; null if it shows none.</param>
    public int OpenQuotation(TextRange? tag)
    {
        _marks.Open(tag);
        _openedAt ??= tag?.Start;
        return _marks.Depth - 1;
    }

    /// <summary>Ends the quotation that was opened last.</summary>
    /// <param name="tag">The tag that ends it; empty where none does.</param>
    public void CloseQuotation(TextRange tag)
    {
        if (_marks.Close() is { } mark)
        {
            // The mark stands behind the last word, so the blanks before the tag follow behind it.
            bool hasPlace = mark.Tag is not null && tag.Length > 0 && tag.Start >= _lastEnd && _kept.Length == 0;
            WriteClosing(mark, hasPlace ? tag : new(_lastEnd, 0));
            _gapRange = hasPlace ? new(tag.End, 0) : _gapRange;
        }
    }

    /// <summary>Ends the words of the quotation of a level, and of those in it, before their ends.</summary>
    public void EndWords(int level)
    {
        foreach (QuoteMark mark in _marks.CloseEarly(level))
        {
            WriteClosing(mark, new(_lastEnd, 0));
        }
    }

    /// <summary>Adds characters that the file does not have, before the words at <paramref name="sourceOffset"/>.</summary>
    public void Insert(int sourceOffset, string characters)
    {
        Begin(sourceOffset, characters[0]);
        builder.Insert(sourceOffset, characters);
        _lastCharacter = characters[characters.Length - 1];
    }

    /// <summary>Writes a text.</summary>
    /// <param name="range">Where it stands in the file.</param>
    /// <param name="isRaw">Whether an "&amp;" in it stands for itself.</param>
    /// <param name="isPreformatted">Whether its white space is kept.</param>
    public void Write(TextRange range, bool isRaw, bool isPreformatted)
    {
        int i = range.Start;
        while (i < range.End)
        {
            cancel.PollAt(i);
            char c = source[i];
            if (IsBlank(c))
            {
                i = isPreformatted ? KeepBlanks(i, range.End) : SkipBlanks(i, range.End);
            }
            else if (c is '\0' or SoftHyphen)
            {
                i++;
            }
            else if (c == '&' && !isRaw && CharacterReferences.Read(source, i, range.End, inAttribute: false) is { Length: > 0 } reference)
            {
                WriteReference(new(i, reference.Length), reference.Text, isPreformatted);
                i += reference.Length;
            }
            else
            {
                i = Copy(i, range.End);
            }
        }
    }

    /// <summary>White space, and what ends a line in the plain view but not in a browser.</summary>
    private static bool IsBlank(char c) => HtmlWhiteSpace.Is(c) || Characters.IsLineBreak(c);

    private int SkipBlanks(int startOffset, int endOffset)
    {
        int i = startOffset + 1;
        while (i < endOffset && IsBlank(source[i]))
        {
            i++;
        }

        AddBlank(TextRange.Between(startOffset, i));
        return i;
    }

    private int KeepBlanks(int startOffset, int endOffset)
    {
        if (Characters.IsLineBreak(source[startOffset]))
        {
            int length = source[startOffset] == '\r' && startOffset + 1 < endOffset && source[startOffset + 1] == '\n' ? 2 : 1;
            EndLine(new(startOffset, length));
            return startOffset + length;
        }

        int i = startOffset + 1;
        while (i < endOffset && HtmlWhiteSpace.Is(source[i]) && !Characters.IsLineBreak(source[i]))
        {
            i++;
        }

        _kept = TextRange.Between(startOffset, i);
        return i;
    }

    private void WriteReference(TextRange range, string characters, bool isPreformatted)
    {
        if (characters.Length == 1 && IsBlank(characters[0]))
        {
            if (isPreformatted && Characters.IsLineBreak(characters[0]))
            {
                EndLine(range);
            }
            else
            {
                AddBlank(range);
            }
        }
        else if (characters[0] != SoftHyphen)
        {
            Begin(range.Start, characters[0]);
            builder.Replace(range, characters);
            End(range.End, characters[characters.Length - 1]);
        }
    }

    private int Copy(int startOffset, int endOffset)
    {
        int i = startOffset + 1;
        while (i < endOffset && source[i] is not ('&' or '\0' or SoftHyphen) && !IsBlank(source[i]))
        {
            i++;
        }

        Begin(startOffset, source[startOffset]);
        builder.Copy(TextRange.Between(startOffset, i));
        End(i, source[i - 1]);
        return i;
    }

    private void End(int sourceEndOffset, char last) => (_lastEnd, _lastCharacter) = (sourceEndOffset, last);

    /// <summary>Writes what stands before a word that begins with <paramref name="first"/>.</summary>
    private void Begin(int sourceOffset, char first)
    {
        if (builder.Length > 0 && _gap != Gap.None)
        {
            WriteGap();
        }

        CopyKept();
        (_gap, _kept) = (Gap.None, default);
        if (_notesStart)
        {
            (_notesStart, NotedStart) = (false, builder.Length);
        }

        WriteOpening(_marks.Begin(_lastCharacter, first), sourceOffset);
        _openedAt = null;
    }

    /// <summary>What parts words stands before the marks that belong to the words behind it, also where the tag comes first.</summary>
    private TextRange PutBeforeMarks(TextRange range) => _openedAt is { } tag ? new(tag, 0) : range;

    private void CopyKept()
    {
        if (_openedAt is { } tag && _kept.Start > tag)
        {
            builder.Replace(new(tag, 0), _kept.In(source));
        }
        else
        {
            builder.Copy(_kept);
        }
    }

    private void WriteOpening(IReadOnlyList<QuoteMark> marks, int sourceOffset)
    {
        for (int i = 0; i < marks.Count; i++)
        {
            // A mark without a tag stands before the tags of those behind it.
            TextRange? tag = marks.Skip(i).FirstOrDefault(static mark => mark.Tag is not null).Tag;
            WriteMark(marks[i], marks[i].Tag ?? new(tag?.Start ?? sourceOffset, 0));
        }
    }

    private void WriteClosing(QuoteMark mark, TextRange range)
    {
        WriteMark(mark, range);
        End(range.End, mark.Character);
        _openedAt = null;
    }

    private void WriteMark(QuoteMark mark, TextRange range)
    {
        if (mark.Tag is null)
        {
            builder.Insert(range.Start, mark.Character.ToString());
        }
        else
        {
            builder.Replace(range, mark.Character.ToString());
        }
    }

    private void WriteGap()
    {
        _lastCharacter = ' ';
        if (_gap == Gap.Paragraph)
        {
            builder.EndParagraph(_lastEnd);
            _marks.BeginParagraph();
        }
        else if (_gap == Gap.Line)
        {
            builder.Replace(_gapRange, "\n");
        }
        else if (_gapRange.Length == 1 && source[_gapRange.Start] == ' ')
        {
            builder.Copy(_gapRange);
        }
        else
        {
            builder.Replace(_gapRange, " ");
        }
    }
}
