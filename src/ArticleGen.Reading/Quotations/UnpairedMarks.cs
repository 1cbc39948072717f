using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Quotations;

/// <summary>
/// Finds marks of a paragraph that belong to no stretch: one that closes what never opened, and a single one that opens and never closes.
/// </summary>
/// <remarks>
/// Only where nothing else can be meant: marks behind numbers are inches, and single marks before small letters stand for letters left out.
/// </remarks>
internal static class UnpairedMarks
{
    private const int LongestSmallWord = 12;

    private static readonly char[] ClosingMarks = ['"', '\u201D', '\u00BB'];
    private static readonly char[] OpeningMarks = ['\u2018'];

    /// <summary>The first mark that closes what never opened, or -1.</summary>
    public static int Closing(string text, TextRange paragraph, List<Stretch> stretches)
    {
        int stretch = 0;
        for (int at = Next(text, paragraph, stretches, ref stretch, ClosingMarks, paragraph.Start);
            at >= 0;
            at = Next(text, paragraph, stretches, ref stretch, ClosingMarks, at + 1))
        {
            if (IsClosing(text, at, paragraph))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>
    /// The first single mark that opens and never closes, or -1. A straight one counts at the start of the paragraph only: elsewhere it is
    /// mostly an apostrophe.
    /// </summary>
    public static int OpeningSingle(string text, TextRange paragraph, List<Stretch> stretches, Vocabulary vocabulary)
    {
        bool starts = text[paragraph.Start] == '\'' && (stretches.Count == 0 || stretches[0].Outer.Start > paragraph.Start);
        if (starts && IsOpeningSingle(text, paragraph.Start, paragraph, vocabulary))
        {
            return paragraph.Start;
        }

        int stretch = 0;
        for (int at = Next(text, paragraph, stretches, ref stretch, OpeningMarks, paragraph.Start);
            at >= 0;
            at = Next(text, paragraph, stretches, ref stretch, OpeningMarks, at + 1))
        {
            if (IsOpeningSingle(text, at, paragraph, vocabulary))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>
    /// The first of the marks from offset <paramref name="fromOffset"/> that stands in no stretch, or -1; <paramref name="stretch"/> is the
    /// first stretch that may stand behind it.
    /// </summary>
    private static int Next(string text, TextRange paragraph, List<Stretch> stretches, ref int stretch, char[] marks, int fromOffset)
    {
        for (; stretch <= stretches.Count; stretch++)
        {
            int to = stretch < stretches.Count ? stretches[stretch].Outer.Start : paragraph.End;
            int at = fromOffset < to ? text.IndexOfAny(marks, fromOffset, to - fromOffset) : -1;
            if (at >= 0)
            {
                return at;
            }

            fromOffset = stretch < stretches.Count ? Math.Max(fromOffset, stretches[stretch].Outer.End) : fromOffset;
        }

        return -1;
    }

    private static bool IsClosing(string text, int offset, TextRange paragraph)
    {
        if (offset == paragraph.Start)
        {
            return false;
        }

        char before = text[offset - 1];
        char after = offset + 1 < paragraph.End ? text[offset + 1] : ' ';
        return (Characters.IsLetter(before) || before is ',' or '.' or '!' or '?')
            && (char.IsWhiteSpace(after) || after is ',' or '.' or ';')
            && !EndsValue(text, offset, paragraph);
    }

    /// <summary>
    /// The value of an attribute in code: author="x". Each search ends at the mark before, so that all searches together pass over the
    /// paragraph once.
    /// </summary>
    private static bool EndsValue(string text, int offset, TextRange paragraph) =>
        text[offset] == '"'
            && text.LastIndexOf('"', offset - 1, offset - paragraph.Start) is int open
            && open > paragraph.Start
            && text[open - 1] == '=';

    /// <summary>Before a capital, in a small word that starts sentences; "'Twas" and "'Neath" have lost a letter.</summary>
    private static bool IsOpeningSingle(string text, int offset, TextRange paragraph, Vocabulary vocabulary)
    {
        int end = offset + 1;
        while (end < paragraph.End && end - offset <= LongestSmallWord && Characters.IsLetter(text[end]))
        {
            end++;
        }

        return end > offset + 1
            && Characters.IsUpper(text[offset + 1])
            && (offset == paragraph.Start || char.IsWhiteSpace(text[offset - 1]))
            && vocabulary.Find(text, offset + 1, end - offset - 1).Is(WordClass.Closed)
                && !SingleMarks.IsElision(text, offset + 1, paragraph.End);
    }
}
