namespace ArticleGen.Accuracy.Scoring;

/// <summary>
/// Finds the stretches of a text in double quotation marks, curly or straight, as the measure defines them: an unclosed one ends with its
/// line.
/// </summary>
internal static class MarkedStretches
{
    public static IEnumerable<TextRange> Of(string text)
    {
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            foreach (TextRange range in OfLine(text, start, start + line.Length))
            {
                if (range.Length > 1)
                {
                    yield return range;
                }
            }

            start += line.Length + 1;
        }
    }

    private static IEnumerable<TextRange> OfLine(string text, int from, int end)
    {
        int i = from;
        while (i < end)
        {
            if (text[i] is not ('“' or '"'))
            {
                i++;
                continue;
            }

            bool curly = text[i] == '“';
            int close = i + 1;
            while (close < end && !(curly ? text[close] is '”' or '“' : text[close] == '"'))
            {
                close++;
            }

            yield return TextRange.Between(i + 1, close);

            // A curly mark that opens before the last one has closed starts a stretch of its own.
            i = curly && close < end && text[close] == '“' ? close : close + 1;
        }
    }
}
