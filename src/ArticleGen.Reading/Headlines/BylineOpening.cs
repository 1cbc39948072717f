using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Headlines;

/// <summary>Reads the words with which a byline starts: "By", "Written by", "Story by", "Author:".</summary>
internal static class BylineOpening
{
    private const string By = "by";

    // The first word of "Contributed by".
    private const int LongestWord = 11;

    private static readonly Dictionary<string, string[]> Openers = WordList.Read("byline-openers.txt")
        .ToDictionary(fields => fields[0], fields => fields[1].Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the first word is "by", or "by" or a colon follows it. This test alone rules out nearly all lines.</summary>
    public static bool MayStand(string text, TextRange range)
    {
        int end = FindWordEnd(text, range.Start, range.End);
        int next = end;
        while (next < range.End && text[next] == ' ')
        {
            next++;
        }

        return IsBy(text, range.Start, end)
            || (end - range.Start is > 0 and <= LongestWord
                && next < range.End
                && (text[next] == ':' || IsBy(text, next, FindWordEnd(text, next, range.End))));
    }

    /// <summary>The token behind the opening; 0 where none stands.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isPlain">Whether it says "By" or "Written by", behind which a name needs no other sign.</param>
    public static int FindEnd(FrontLine line, out bool isPlain)
    {
        int by = line.Is(0, "written") ? 1 : 0;
        isPlain = line.Is(by, By);
        if (isPlain)
        {
            return AfterColon(line, by + 1);
        }

        if (line.KindAt(0) != TokenKind.Word || !Openers.TryGetValue(line.WordAt(0), out string[]? ways))
        {
            return 0;
        }

        return line.Is(1, By) && ways.Contains(By) ? AfterColon(line, 2)
            : line.KindAt(1) == TokenKind.Colon && ways.Contains("colon") ? 2
            : 0;
    }

    private static int AfterColon(FrontLine line, int token) => token + (line.KindAt(token) == TokenKind.Colon ? 1 : 0);

    private static int FindWordEnd(string text, int startOffset, int endOffset)
    {
        int end = startOffset;
        while (end < endOffset && Characters.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsBy(string text, int startOffset, int endOffset) =>
        endOffset - startOffset == By.Length && (text[startOffset] | 0x20) == 'b' && (text[startOffset + 1] | 0x20) == 'y';
}
