using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>A dateline at the start of a paragraph.</summary>
/// <param name="Dateline">What it says.</param>
/// <param name="BodyStart">The offset at which the story starts behind it; the paragraph's end when the dateline stands alone.</param>
/// <param name="IsSure">It has a date or an agency. Without either, only its place shows that it is a dateline.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record FoundDateline(DatelineReading Dateline, int BodyStart, bool IsSure, IReadOnlyList<Problem> Problems)
{
    /// <summary>It is a day and perhaps an agency that no list has, and a dash, as the entries of a calendar start too.</summary>
    public bool IsDayAlone { get; init; }

    /// <summary>The writers that stand in it: "By Ines Calder - Trend:".</summary>
    public TextRange? Writers { get; init; }
}

/// <summary>
/// Reads the dateline with which wire copy starts: "MOSCOW, Aug 21 (Reuters) -", "KANSAS CITY, Mo. (AP) —", "BAKU, August 21. /TASS/."
/// </summary>
internal static class InTextDateline
{
    private const int Longest = 240;
    private const int FarthestSign = 120;
    private const int FarthestStop = 80;

    // "RPT --", "****" and stray letters come before the place.
    private const int MostTokensBefore = 6;

    /// <summary>The dateline at the start of the paragraph, or null.</summary>
    public static FoundDateline? Read(FrontLine line, TextRange paragraph)
    {
        if (!MayHaveDateline(line.Text, paragraph))
        {
            return null;
        }

        line.Load(TextRange.Between(paragraph.Start, Math.Min(paragraph.End, paragraph.Start + Longest)));
        int from = 0;
        while (from < line.Count && from < MostTokensBefore && IsStray(line, from))
        {
            from++;
        }

        return new InTextParser(line, paragraph, from).Parse() ?? BehindKicker(line, paragraph, from);
    }

    /// <summary>Whether a sign that ends a dateline or encloses an agency is near. This test alone rules out most paragraphs.</summary>
    private static bool MayHaveDateline(string text, TextRange paragraph)
    {
        int end = Math.Min(paragraph.End, paragraph.Start + FarthestSign);
        for (int i = paragraph.Start; i < end; i++)
        {
            bool hyphen = text[i] is '-' or '\u2010' or '\u2011'
                && i > paragraph.Start
                && Characters.IsLetter(text[i - 1])
                && i + 1 < end
                && Characters.IsLetter(text[i + 1]);
            bool dayAndStop = text[i] == '.' && i - paragraph.Start is > 0 and < FarthestStop && Characters.IsDigit(text[i - 1]);
            if (text[i] is '(' or ')' or '/' or '_' or ':' || dayAndStop || (Characters.IsDash(text[i]) && !hyphen))
            {
                return true;
            }
        }

        return end == paragraph.End && Digits.AnyIn(text, paragraph);
    }

    /// <summary>Signs before the place, and a single small letter that a gap sets off from it.</summary>
    private static bool IsStray(FrontLine line, int token) =>
        (line[token].Kind == TokenKind.Other && !line.IsSign(token, '/'))
        || (line[token].IsWord
            && line[token].Length == 1
            && !line[token].IsCapitalized
            && token + 1 < line.Count
            && line[token + 1].Start - line[token].End > 1);

    /// <summary>"RPT -- MOSCOW, Aug 21 - ": a dateline with a date behind a few words in capitals.</summary>
    private static FoundDateline? BehindKicker(FrontLine line, TextRange paragraph, int fromToken)
    {
        int i = fromToken;
        while (i < line.Count && i < fromToken + MostTokensBefore && (line[i].IsAllCaps || line[i].Kind == TokenKind.Number))
        {
            i++;
        }

        bool kicker = i > fromToken && line.KindAt(i) == TokenKind.Dash && line[fromToken].IsAllCaps;
        return kicker && new InTextParser(line, paragraph, i + 1).Parse() is { IsSure: true } found ? found : null;
    }
}
