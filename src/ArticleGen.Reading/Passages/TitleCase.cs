using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Passages;

/// <summary>Recognizes a line with capitals at the start of its words, as in the headlines of some papers: "Calder Reopens Port".</summary>
internal static class TitleCase
{
    // "of", "the", "for" are small in titles too.
    private const int LongestSmallWord = 3;

    /// <summary>Whether nearly all longer words are capitalized.</summary>
    public static bool Matches(Passage passage)
    {
        int capitalized = 0;
        int others = 0;
        for (int i = 0; i < passage.Count; i++)
        {
            passage.Cancel.PollAt(i);
            if (passage[i].IsWord && passage[i].Length > LongestSmallWord)
            {
                capitalized += passage[i].IsCapitalized ? 1 : 0;
                others += passage[i].IsCapitalized ? 0 : 1;
                if (others * 5 > passage.Count)
                {
                    // The first words are enough to recognize prose.
                    return false;
                }
            }
        }

        // Two words may be a name; of more, four in five.
        return capitalized + others > 2 && capitalized >= others * 4;
    }
}
