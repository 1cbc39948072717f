namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>
/// The runs of backticks of a leaf, by length: a code span ends at the next run that is as long as the one it begins with.
/// </summary>
internal sealed class CodeSpans
{
    private readonly Dictionary<int, Queue<int>> _runs = [];

    public CodeSpans(string text)
    {
        for (int i = text.IndexOf('`'); i >= 0; i = text.IndexOf('`', i))
        {
            int end = CountRun(text, i) + i;
            if (!_runs.TryGetValue(end - i, out Queue<int> runs))
            {
                _runs.Add(end - i, runs = new Queue<int>());
            }

            runs.Enqueue(i);
            i = end;
        }
    }

    /// <summary>How many backticks stand at an offset.</summary>
    public static int CountRun(string text, int offset)
    {
        int end = offset;
        while (end < text.Length && text[end] == '`')
        {
            end++;
        }

        return end - offset;
    }

    /// <summary>The first run of this length from an offset on; -1 without one. Offsets have to grow from call to call.</summary>
    public int FindNext(int length, int offset)
    {
        if (!_runs.TryGetValue(length, out Queue<int> runs))
        {
            return -1;
        }

        while (runs.Count > 0 && runs.Peek() < offset)
        {
            runs.Dequeue();
        }

        return runs.Count > 0 ? runs.Peek() : -1;
    }
}
