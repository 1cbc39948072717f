using System.Text;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Transcripts;

/// <summary>Writes names in capitals as they stand elsewhere: "Ines Calder" for "INES CALDER", "O'Brien", "McCain".</summary>
internal static class NameCase
{
    // Mc and a surname: "McCain", but no one is called "McK".
    private const int ShortestScottish = 5;

    /// <summary>Whether the words are in capitals, and have more than initials.</summary>
    public static bool IsAllCaps(string text, TextRange words)
    {
        int letters = 0;
        int longest = 0;
        for (int i = words.Start; i < words.End; i++)
        {
            if (Characters.IsLower(text[i]))
            {
                return false;
            }

            letters = Characters.IsLetter(text[i]) ? letters + 1 : 0;
            longest = Math.Max(longest, letters);
        }

        return longest > 1;
    }

    /// <summary>The name with a capital at the start of each word only.</summary>
    public static string Lower(string name)
    {
        StringBuilder lower = new(name.Length);
        int start = 0;
        for (int i = 0; i < name.Length; i++)
        {
            bool starts = i == 0 || !Characters.IsLetter(name[i - 1]);
            start = starts ? i : start;
            bool isScottish = i == start + 2 && IsScottish(name, start);
            lower.Append(starts || isScottish ? name[i] : char.ToLowerInvariant(name[i]));
        }

        return lower.ToString();
    }

    private static bool IsScottish(string name, int startOffset)
    {
        int end = startOffset;
        while (end < name.Length && Characters.IsLetter(name[end]))
        {
            end++;
        }

        return end - startOffset >= ShortestScottish && name[startOffset] == 'M' && name[startOffset + 1] == 'C';
    }
}
