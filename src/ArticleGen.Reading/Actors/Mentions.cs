using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Actors;

/// <summary>Where the entities of an article are mentioned: one list for all of them, in which each has a chain of its own.</summary>
/// <remarks>Most entities are mentioned once; a list for each would be most of what an article allocates.</remarks>
internal sealed class Mentions
{
    private const int None = -1;

    private readonly List<Mention> _all = [];

    /// <summary>Makes room for so many mentions at once.</summary>
    public void Reserve(int count) => _all.Reserve(count);

    /// <summary>
    /// Adds a mention to the end of a chain, unless it is part of the one there: "the candidate" and "the candidate of the bloc" are one
    /// mention.
    /// </summary>
    public void Add(ref Chain chain, TextRange range)
    {
        if (chain.Count > 0 && _all[chain.Last].Range.Overlaps(range))
        {
            return;
        }

        _all.Add(new Mention(range, None));
        Append(ref chain, new Chain { First = _all.Count - 1, Last = _all.Count - 1, Count = 1 });
    }

    /// <summary>Moves all of a chain to the end of another.</summary>
    public void Move(ref Chain from, ref Chain to)
    {
        if (from.Count > 0)
        {
            Append(ref to, from);
            from = default;
        }
    }

    /// <summary>The mentions of a chain in the order in which they were added.</summary>
    public TextRange[] ToRanges(in Chain chain)
    {
        TextRange[] ranges = new TextRange[chain.Count];
        int at = chain.First;
        for (int i = 0; i < ranges.Length; i++)
        {
            ranges[i] = _all[at].Range;
            at = _all[at].Next;
        }

        return ranges;
    }

    /// <summary>The offset of the mention that stands first in the text.</summary>
    public int Start(in Chain chain)
    {
        int start = int.MaxValue;
        int at = chain.First;
        for (int i = 0; i < chain.Count; i++)
        {
            start = Math.Min(start, _all[at].Range.Start);
            at = _all[at].Next;
        }

        return start;
    }

    public void Clear() => _all.Empty();

    private void Append(ref Chain chain, in Chain more)
    {
        if (chain.Count == 0)
        {
            chain = more;
            return;
        }

        _all[chain.Last] = new Mention(_all[chain.Last].Range, more.First);
        chain.Last = more.Last;
        chain.Count += more.Count;
    }

    /// <summary>The mentions of one entity.</summary>
    internal struct Chain
    {
        public int First;
        public int Last;
        public int Count;
    }

    private readonly record struct Mention(TextRange Range, int Next);
}
