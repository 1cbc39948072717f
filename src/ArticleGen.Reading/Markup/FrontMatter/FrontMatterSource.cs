using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>The text between two fences as lines, and the problems found in it so far.</summary>
internal sealed class FrontMatterSource(string text, TextRange content, CancellationToken cancel)
{
    /// <summary>How many lists and maps a value may have inside each other: a list of maps with lists.</summary>
    public const int MostLevels = 3;

    private static readonly char[] LineBreaks = ['\n', '\r'];

    /// <summary>The text of the whole file.</summary>
    public string Text { get; } = text;

    /// <summary>Where the front matter starts, below its opening fence.</summary>
    public int Start { get; } = content.Start;

    /// <summary>Where it ends, above its closing fence.</summary>
    public int End { get; } = content.End;

    /// <summary>Ends the reading.</summary>
    public CancellationToken Cancel { get; } = cancel;

    /// <summary>What was not understood so far.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>The character at an offset; a line break behind the last one.</summary>
    public char this[int offset] => offset < End ? Text[offset] : '\n';

    /// <summary>Adds a problem.</summary>
    /// <param name="range">The characters at fault.</param>
    /// <param name="detail">Why they are at fault, and behind a semicolon what to do.</param>
    /// <param name="edit">The change that mends it, when that is clear.</param>
    public void Report(TextRange range, string detail, TextEdit? edit = null) =>
        Problems.Add(
            new Problem(ProblemKind.FrontMatterNotUnderstood, range, Excerpt.Cut(Text, range), detail) { Edit = edit });

    /// <summary>Reports a comma behind a value.</summary>
    public void ReportComma(int offset) =>
        Report(new(offset, 1), "a comma follows the value; take it out", new TextEdit(new(offset, 1), ""));

    /// <summary>Reports a value that a mark inside closes too early.</summary>
    /// <param name="range">The value with the marks around it.</param>
    /// <param name="mended">How it reads as it is meant; null if the change would leave something behind.</param>
    public void ReportInnerMark(TextRange range, string? mended) => Report(
        range,
        $"a mark {Text[range.Start]} inside closes it too early; put marks of the other kind around it, or escape the one inside",
        mended is null ? null : new TextEdit(range, mended));

    /// <summary>Reports that a list or a map is in too many others.</summary>
    public void ReportDepth(TextRange range) =>
        Report(range, $"lists and maps are inside each other more than {MostLevels} deep; use fewer levels");

    /// <summary>Reports an item in quotation marks that lacks the comma behind the one before.</summary>
    public void ReportMissingComma(int itemOffset, int commaOffset)
    {
        int close = Text.IndexOfAny(['\n', '\r', Text[itemOffset]], itemOffset + 1, End - itemOffset - 1);
        int end = close < 0 ? End : close + (Text[close] == Text[itemOffset] ? 1 : 0);
        Report(TextRange.Between(itemOffset, end), "there is no comma before it; add one", new TextEdit(new(commaOffset, 0), ","));
    }

    /// <summary>Reports a bracket that never closes.</summary>
    /// <param name="startOffset">The bracket.</param>
    /// <param name="isClear">Whether it is meant to close at the end of its line.</param>
    public void ReportOpenBracket(int startOffset, bool isClear)
    {
        int lineEnd = FindLineEnd(startOffset);
        TextRange range = TextRange.Between(startOffset, TrimEnd(startOffset, lineEnd));
        string bracket = this[startOffset] == '[' ? "]" : "}";
        Report(
            range,
            $"the bracket never closes; close it with {bracket}",
            isClear && !HasComment(range) ? new TextEdit(new(range.End, 0), bracket) : null);
    }

    /// <summary>Reports the text behind a value; a comma alone, as JSON has it between its pairs, can be taken out.</summary>
    public void ReportBehind(TextRange rest, string detail)
    {
        if (rest.Length == 1 && this[rest.Start] == ',')
        {
            ReportComma(rest.Start);
        }
        else
        {
            Report(rest, detail);
        }
    }

    /// <summary>The line that starts at an offset.</summary>
    public SourceLine ReadLine(int startOffset)
    {
        Cancel.ThrowIfCancellationRequested();
        int indent = startOffset;
        while (this[indent] == ' ')
        {
            indent++;
        }

        int contentStart = SkipBlanks(indent);
        int end = FindLineEnd(contentStart);
        return new SourceLine(startOffset, indent - startOffset, contentStart, end, SkipLineBreak(end));
    }

    /// <summary>The next line break, or the end.</summary>
    public int FindLineEnd(int offset) => FindLineEnd(offset, End);

    /// <summary>The next line break in front of a limit, or the limit: what stands behind it is not looked at.</summary>
    public int FindLineEnd(int offset, int limitOffset)
    {
        int end = offset < limitOffset ? Text.IndexOfAny(LineBreaks, offset, limitOffset - offset) : -1;
        return end < 0 ? limitOffset : end;
    }

    /// <summary>The offset behind the line break at an offset; the same one if there is none.</summary>
    public int SkipLineBreak(int offset) =>
        offset >= End ? End
        : Text[offset] == '\r' && this[offset + 1] == '\n' && offset + 1 < End ? offset + 2
        : Text[offset] is '\r' or '\n' ? offset + 1
        : offset;

    /// <summary>The first character from an offset on that is neither blank nor tab.</summary>
    public int SkipBlanks(int offset)
    {
        while (IsBlank(this[offset]))
        {
            offset++;
        }

        return offset;
    }

    /// <summary>The offset behind the last character that is neither blank nor tab.</summary>
    public int TrimEnd(int startOffset, int endOffset)
    {
        while (endOffset > startOffset && IsBlank(Text[endOffset - 1]))
        {
            endOffset--;
        }

        return endOffset;
    }

    /// <summary>Whether a comment starts at an offset: "#" at the start of a line or behind a blank.</summary>
    public bool IsComment(int offset) => this[offset] == '#' && (offset == Start || IsBlankOrBreak(Text[offset - 1]));

    private bool HasComment(TextRange range)
    {
        int offset = range.Start;
        while (offset < range.End && !IsComment(offset))
        {
            offset++;
        }

        return offset < range.End;
    }

    /// <summary>Whether a character may stand in a key of one word.</summary>
    public static bool IsKeyCharacter(char c) => Characters.IsLetter(c) || Characters.IsDigit(c) || c is '_' or '-' or '.';

    /// <summary>Whether a character is a blank or a tab.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>Whether a character is a blank, a tab or a line break.</summary>
    public static bool IsBlankOrBreak(char c) => c is ' ' or '\t' or '\n' or '\r';
}
