namespace ArticleGen.Naming;

/// <summary>Finds the name that was most likely meant by another one.</summary>
internal static class NearestName
{
    private const int MostSlips = 3;

    /// <summary>
    /// The known name with the fewest slips between; among equals the first. Null where none is near: a slip in three letters, three in
    /// nine. Case does not count.
    /// </summary>
    /// <param name="name">The name that is not known.</param>
    /// <param name="known">The known names.</param>
    internal static string? Find(string name, IEnumerable<string> known)
    {
        string written = name.ToLowerInvariant();
        int limit = Math.Min(written.Length / 3, MostSlips);
        string? nearest = null;
        foreach (string candidate in known)
        {
            if (limit < 0)
            {
                break;
            }

            // Most are told apart by their lengths alone, and a name is never longer than what is near to it by more than the limit.
            if (Math.Abs(candidate.Length - written.Length) <= limit
                && CountSlips(written, candidate.ToLowerInvariant(), limit) is { } slips)
            {
                nearest = candidate;
                limit = slips - 1;
            }
        }

        return nearest;
    }

    /// <summary>
    /// How many letters are missing, added or wrong, or changed places with a neighbour; null if more than the limit. Only places that
    /// differ by no more than the limit are compared, so the work is linear.
    /// </summary>
    private static int? CountSlips(string one, string other, int limit)
    {
        // Each row has the places from row - limit to row + limit; what is outside is too far away.
        int width = (2 * limit) + 1;
        int far = limit + 1;
        int[] twoAbove = new int[width];
        int[] above = new int[width];
        for (int i = 0; i <= one.Length; i++)
        {
            int[] row = new int[width];
            int least = far;
            for (int place = 0; place < width; place++)
            {
                int j = i + place - limit;
                row[place] = j < 0 || j > other.Length ? far : Math.Min(far, Count(i, j, place, row));
                least = Math.Min(least, row[place]);
            }

            if (least >= far)
            {
                return null;
            }

            (twoAbove, above) = (above, row);
        }

        int last = above[other.Length - one.Length + limit];
        return last <= limit ? last : null;

        int Count(int i, int j, int place, int[] row)
        {
            if (i == 0 || j == 0)
            {
                return i + j;
            }

            int slips = above[place] + (one[i - 1] == other[j - 1] ? 0 : 1);
            slips = place > 0 ? Math.Min(slips, row[place - 1] + 1) : slips;
            slips = place + 1 < width ? Math.Min(slips, above[place + 1] + 1) : slips;
            bool isSwapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
            return isSwapped ? Math.Min(slips, twoAbove[place] + 1) : slips;
        }
    }
}
