namespace ArticleGen.Reading.Text;

/// <summary>Tells whether two words are one slip of the keyboard apart.</summary>
internal static class OneEdit
{
    /// <summary>Whether one letter added, dropped or changed, or two neighbours swapped, makes one word the other. Equal words are not apart.</summary>
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
}
