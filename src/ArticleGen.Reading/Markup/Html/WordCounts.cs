using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Html;

/// <summary>How many words a page shows up to each node, so that those of any element are known at once.</summary>
internal sealed class WordCounts
{
    private readonly int[] _all;
    private readonly int[] _unlinked;

    private WordCounts(int count)
    {
        _all = new int[count + 1];
        _unlinked = new int[count + 1];
    }

    /// <summary>Counts the words of a page but for those of elements that are left out.</summary>
    public static WordCounts Count(string source, HtmlNodes nodes, CancellationToken cancel)
    {
        WordCounts counts = new(nodes.Count);
        int leftOutUntil = -1;
        for (int i = 0; i < nodes.Count; i++)
        {
            cancel.PollAt(i);
            HtmlNode node = nodes[i];
            if (node.Kind == HtmlNodeKind.Start && node.Has(HtmlNodeTraits.LeftOut))
            {
                leftOutUntil = Math.Max(leftOutUntil, node.Partner);
            }

            int words = node.Kind == HtmlNodeKind.Text && i > leftOutUntil ? CountWords(source, node, cancel) : 0;
            counts._all[i + 1] = counts._all[i] + words;
            counts._unlinked[i + 1] = counts._unlinked[i] + (node.Has(HtmlNodeTraits.InLink) ? 0 : words);
        }

        return counts;
    }

    /// <summary>The words from one node up to another.</summary>
    public int CountAll(int startNode, int endNode) => _all[endNode] - _all[startNode];

    /// <summary>Those of them that are in no link: prose, rather than what leads to other pages.</summary>
    public int CountUnlinked(int startNode, int endNode) => _unlinked[endNode] - _unlinked[startNode];

    private static int CountWords(string source, HtmlNode text, CancellationToken cancel)
    {
        if (TextEnds.Find(source, text, cancel).IsBlank)
        {
            return 0;
        }

        int words = 0;
        bool isInWord = false;
        for (int i = text.Range.Start; i < text.Range.End; i++)
        {
            cancel.PollAt(i);
            bool isBlank = HtmlWhiteSpace.Is(source[i]);
            words += !isBlank && !isInWord ? 1 : 0;
            isInWord = !isBlank;
        }

        return words;
    }
}
