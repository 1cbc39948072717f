namespace ArticleGen.Reading.Text;

/// <summary>Tells whether two words are one slip of the keyboard apart.</summary>
internal static class OneEdit
{
    /// <summary>Which letters a word has, a bit each: most words are told apart by this alone.</summary>
    public static uint Letters(string word)
    {
        uint letters = 0;
        foreach (char c in word)
        {
            letters |= 1u << (c & 31);
        }

        return letters;
    }

    /// <summary>Whether words with these letters may be one slip apart: a slip removes at most one letter and adds at most one.</summary>
    public static bool MayBeApart(uint letters, uint others)
    {
        uint different = letters ^ others;
        different &= different - 1;
        return (different & (different - 1)) == 0;
    }

    /// <summary>
    /// Whether one letter added, dropped or changed, or two neighbours swapped, makes one word the other. Equal words are not apart.
    /// </summary>
    public static bool Apart(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        int start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        int endA = a.Length;
        int endB = b.Length;
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1])
        {
            endA--;
            endB--;
        }

        int leftA = endA - start;
        int leftB = endB - start;
        return leftA + leftB > 0 && leftA <= 1 && leftB <= 1
            || (leftA == 2 && leftB == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]);
    }

    /// <summary>
    /// Whether words one slip apart have the same letters: two neighbours are swapped, or a letter stands once instead of twice or twice
    /// instead of once.
    /// </summary>
    public static bool KeepsLetters(string a, string b)
    {
        if (a.Length == b.Length)
        {
            int at = 0;
            while (at < a.Length && a[at] == b[at])
            {
                at++;
            }

            return at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at];
        }

        (string shorter, string longer) = a.Length < b.Length ? (a, b) : (b, a);
        int i = 0;
        while (i < shorter.Length && shorter[i] == longer[i])
        {
            i++;
        }

        // In a run of equal letters, the last one is the extra letter.
        return i > 0 && longer[i] == longer[i - 1];
    }
}
