using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Knows the bodies that are called by the address of their site: "Varna.com", "Hale.co.uk".</summary>
internal static class SiteNames
{
    private static readonly string[] Endings = [".com", ".net", ".org", ".co.uk", ".tv"];

    // "x.tv": one letter is no name.
    private const int LongestWithout = 4;

    /// <summary>Whether the word is such a name.</summary>
    public static bool IsOne(Passage passage, int token) => EndingLength(passage, token) > 0;

    /// <summary>"Varna" of "Varna.com"; null when the word is no such name.</summary>
    public static string? WithoutEnding(Passage passage, int token) =>
        EndingLength(passage, token) is > 0 and int length
            ? passage.Text.Substring(passage[token].Start, passage[token].Length - length)
            : null;

    /// <summary>The length of what stands behind the name, or 0.</summary>
    private static int EndingLength(Passage passage, int token)
    {
        ref readonly Token word = ref passage[token];
        if (word.Length <= LongestWithout || (passage.Text[word.End - 3] != '.' && passage.Text[word.End - 4] != '.'))
        {
            // Nearly all words have no full stop there.
            return 0;
        }

        foreach (string ending in Endings)
        {
            int at = word.End - ending.Length;
            if (at > word.Start + 1 && string.CompareOrdinal(passage.Text, at, ending, 0, ending.Length) == 0)
            {
                return passage.Text.IndexOfAny(['@', '/'], word.Start, word.Length) < 0
                    && passage.Text.IndexOf("www.", word.Start, word.Length, StringComparison.OrdinalIgnoreCase) < 0
                        ? ending.Length
                        : 0;
            }
        }

        return 0;
    }
}
