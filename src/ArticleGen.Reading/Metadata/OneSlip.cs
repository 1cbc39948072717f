namespace ArticleGen.Reading.Metadata;

/// <summary>Tells words that differ by one slip of the fingers.</summary>
internal static class OneSlip
{
    /// <summary>
    /// Whether one letter is missing, added or wrong, or two letters changed places. Another ending makes another word ("titles",
    /// "publisher"), and so does another first letter ("craft").
    /// </summary>
    public static bool Separates(string word, string known)
    {
        if (Math.Abs(word.Length - known.Length) > 1)
        {
            return false;
        }

        int start = 0;
        while (start < Math.Min(word.Length, known.Length) && word[start] == known[start])
        {
            start++;
        }

        int end = 0;
        while (end < Math.Min(word.Length, known.Length) - start && word[word.Length - 1 - end] == known[known.Length - 1 - end])
        {
            end++;
        }

        int wordRest = word.Length - start - end;
        int knownRest = known.Length - start - end;
        bool isSwapped = wordRest == 2 && knownRest == 2 && word[start] == known[start + 1] && word[start + 1] == known[start];
        bool isOtherEnding = end == 0 && !isSwapped;
        return start > 0 && !isOtherEnding && ((wordRest <= 1 && knownRest <= 1) || isSwapped);
    }
}
