namespace ArticleGen.Reading.Passages;

/// <summary>Recognizes a line whose words stand in capitals: "CALDER REOPENS PORT".</summary>
internal static class ShoutedLine
{
    // "OF", "THE" and "Mc" tell nothing.
    private const int LongestSmallWord = 3;

    // "KANSAS CITY 5 ST LOUIS 3" is a score.
    private const int FewestWords = 3;

    /// <summary>Whether four in five of the longer words stand in capitals: small words and verbs then look like names.</summary>
    public static bool AreMostInCapitals(Passage passage)
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

    /// <summary>Whether all words of a sentence stand in capitals, and no number among them: then no name shows its kind.</summary>
    public static bool AreAllInCapitals(Passage passage, TokenSpan sentence)
    {
        int words = 0;
        for (int i = sentence.From; i < sentence.To; i++)
        {
            if (passage[i].Kind == TokenKind.Number)
            {
                return false;
            }

            if (passage[i].IsWord)
            {
                if (!passage[i].IsAllCaps && passage[i].Length > 1)
                {
                    return false;
                }

                words++;
            }
        }

        return words >= FewestWords;
    }
}
