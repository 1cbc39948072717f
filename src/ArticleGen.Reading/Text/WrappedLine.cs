namespace ArticleGen.Reading.Text;

/// <summary>Tells by its end whether a line stops in the middle of a sentence.</summary>
internal static class WrappedLine
{
    private const string Marks = "\"'\u201D\u2019\u00BB";
    private const string SentenceEnds = ".!?:;\u2026";

    /// <summary>Whether the next line goes on with the sentence: it begins with a small letter.</summary>
    public static bool GoesOn(string text, TextRange line, TextRange next) =>
        Characters.IsLower(text[next.Start]) && (IsOpen(text, line) || IsCommaInMarks(text, line.Start, line.End - 1));

    /// <summary>Whether no sign ends a sentence at the end of the line: a letter stands there, or a comma.</summary>
    public static bool IsOpen(string text, TextRange line) => Characters.IsLetter(text[line.End - 1]) || text[line.End - 1] == ',';

    /// <summary>
    /// Whether the line ends behind a quotation, before it is said whose it is: "We reopen," said / "We reopen," said Ines / "We reopen,"
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="next">The next line. The one below a headline is mostly no sentence: "By Tom Hale".</param>
    /// <param name="isTitle">
    /// Whether it may be a headline, which has no full stop: "'We reopen,' says Calder". Only small letters behind the quotation tell that
    /// it goes on.
    /// </param>
    public static bool Attributes(string text, TextRange line, TextRange next, bool isTitle)
    {
        int mark = line.End - 1;
        bool hasCapital = false;
        while (mark > line.Start && Marks.IndexOf(text[mark]) < 0)
        {
            if (SentenceEnds.IndexOf(text[mark]) >= 0)
            {
                return false;
            }

            hasCapital |= Characters.IsUpper(text[mark]);
            mark--;
        }

        int tail = mark + 1;
        bool isComma = IsCommaInMarks(text, line.Start, mark) || (tail < line.End && text[tail] == ',');
        bool isQuestion = mark > line.Start && text[mark - 1] is '!' or '?';
        while (tail < line.End && (text[tail] == ',' || char.IsWhiteSpace(text[tail])))
        {
            tail++;
        }

        bool hasTail = tail < line.End;
        bool isReported = isComma || (isQuestion && hasTail && Characters.IsLower(text[tail]));
        return isReported && Marks.IndexOf(text[mark]) >= 0 && ((hasTail && !hasCapital) || (!isTitle && HoldsSentenceEnd(text, next)));
    }

    private static bool HoldsSentenceEnd(string text, TextRange line)
    {
        for (int i = line.Start; i < line.End; i++)
        {
            if (SentenceEnds.IndexOf(text[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCommaInMarks(string text, int startOffset, int markOffset) =>
        markOffset > startOffset && Marks.IndexOf(text[markOffset]) >= 0 && text[markOffset - 1] == ',';
}
