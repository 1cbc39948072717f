namespace ArticleGen.Fuzz.Reading;

/// <summary>Makes a text that fails short and plain: pieces are left out, large ones first, then characters made plain.</summary>
internal static class Shrinker
{
    /// <summary>The shortest text found for which <paramref name="fails"/> still holds, after so many tries at most.</summary>
    public static string Shrink(string text, Func<string, bool> fails, int mostTries = 30_000)
    {
        int tries = 0;
        string before;
        do
        {
            before = text;
            text = MakePlain(LeaveOut(text, Try), Try);
        }
        while (text != before);

        return text;

        bool Try(string candidate) => tries++ < mostTries && fails(candidate);
    }

    private static string LeaveOut(string text, Func<string, bool> fails)
    {
        for (int size = Math.Max(1, text.Length / 2); size > 0; size /= 2)
        {
            int at = 0;
            while (at < text.Length)
            {
                string shorter = text.Remove(at, Math.Min(size, text.Length - at));
                if (fails(shorter))
                {
                    text = shorter;
                }
                else
                {
                    at += size;
                }
            }
        }

        return text;
    }

    private static string MakePlain(string text, Func<string, bool> fails)
    {
        for (int i = 0; i < text.Length; i++)
        {
            foreach (char plain in "a \n")
            {
                if (text[i] == plain)
                {
                    break;
                }

                string plainer = string.Concat(text.AsSpan(0, i), plain.ToString(), text.AsSpan(i + 1));
                if (fails(plainer))
                {
                    text = plainer;
                    break;
                }
            }
        }

        return text;
    }
}
