namespace ArticleGen.Reading.Passages;

/// <summary>Recognizes a line whose words stand in capitals: "CALDER REOPENS PORT".</summary>
internal static class ShoutedLine
{
    // "OF", "THE" and "Mc" tell nothing.
    private const int LongestSmallWord = 3;

    /// <summary>Whether four in five of the longer words stand in capitals.</summary>
    public static bool Matches(Passage passage)
    {
        int capitals = 0;
        int others = 0;
        for (int i = 0; i < passage.Count; i++)
        {
            if (passage[i].IsWord && passage[i].Length > LongestSmallWord)
            {
                capitals += passage[i].IsAllCaps ? 1 : 0;
                others += passage[i].IsAllCaps ? 0 : 1;
            }
        }

        return capitals >= others * 4;
    }
}
