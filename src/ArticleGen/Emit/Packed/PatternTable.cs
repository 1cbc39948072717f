namespace ArticleGen.Emit.Packed;

/// <summary>Numbers the patterns of a shard's quotes, so that each name is written once.</summary>
internal sealed class PatternTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The patterns in the order of their numbers.</summary>
    internal IReadOnlyCollection<string> Names => _names;

    /// <summary>The number of a pattern, a new one when it comes for the first time.</summary>
    internal int NumberOf(string pattern)
    {
        if (!_numbers.TryGetValue(pattern, out int number))
        {
            _numbers.Add(pattern, number = _names.Count);
            _names.Add(pattern);
        }

        return number;
    }
}
