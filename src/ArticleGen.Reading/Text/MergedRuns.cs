namespace ArticleGen.Reading.Text;

/// <summary>A stable merge sort that uses the runs already in order: readers find things nearly in the order of the text.</summary>
/// <remarks>
/// A list in order takes one pass and no memory. Any other list takes one buffer, and one more pass each time the number of runs halves.
/// </remarks>
internal static class MergedRuns
{
    public static void Sort<T>(List<T> list, Comparison<T> compare, CancellationToken cancel)
    {
        T[]? buffer = null;
        while (RunEnd(list, 0, compare) is int end && end < list.Count)
        {
            buffer ??= new T[list.Count];
            MergeInPairs(list, end, buffer, compare, cancel);
        }
    }

    /// <summary>Merges each run with the one behind it; the first ends at <paramref name="middleIndex"/>.</summary>
    private static void MergeInPairs<T>(List<T> list, int middleIndex, T[] buffer, Comparison<T> compare, CancellationToken cancel)
    {
        for (int start = 0; middleIndex < list.Count; middleIndex = RunEnd(list, start, compare))
        {
            cancel.ThrowIfCancellationRequested();
            int end = RunEnd(list, middleIndex, compare);
            Merge(list, start, middleIndex, end, buffer, compare);
            start = end;
            if (start == list.Count)
            {
                return;
            }
        }
    }

    /// <summary>The end of the run that starts here.</summary>
    private static int RunEnd<T>(List<T> list, int startIndex, Comparison<T> compare)
    {
        int end = Math.Min(startIndex + 1, list.Count);
        while (end < list.Count && compare(list[end - 1], list[end]) <= 0)
        {
            end++;
        }

        return end;
    }

    private static void Merge<T>(List<T> list, int startIndex, int middleIndex, int endIndex, T[] buffer, Comparison<T> compare)
    {
        list.CopyTo(startIndex, buffer, 0, middleIndex - startIndex);
        int left = 0;
        int right = middleIndex;
        for (int i = startIndex; left < middleIndex - startIndex; i++)
        {
            bool takesRight = right < endIndex && compare(buffer[left], list[right]) > 0;
            list[i] = takesRight ? list[right++] : buffer[left++];
        }
    }
}
