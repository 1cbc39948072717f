using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Knows a line in capitals, whose words show nothing: "PORT REOPENS AFTER STRIKE".</summary>
internal static class Shouting
{
    // "KANSAS CITY 5 ST LOUIS 3" is a score.
    private const int FewestWords = 3;

    /// <summary>Whether all words are in capitals.</summary>
    public static bool Is(Passage passage, TokenSpan span)
    {
        int words = 0;
        for (int i = span.From; i < span.To; i++)
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
