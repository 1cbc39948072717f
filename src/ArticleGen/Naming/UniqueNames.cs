using System.Globalization;

namespace ArticleGen.Naming;

/// <summary>Hands out names that differ from one another by more than case.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name was free; it is taken from now on.</summary>
    internal bool TryTake(string name) => _taken.Add(name);

    /// <summary>
    /// Takes the first free name among wanted_2, wanted_3 and so on (with another <paramref name="separator"/>: wanted-2).
    /// </summary>
    internal string TakeNumbered(string wanted, string separator)
    {
        // Going on from the last number keeps a thousand files of one name linear.
        _lastNumbers.TryGetValue(wanted, out int number);
        string name;
        do
        {
            number = Math.Max(number + 1, 2);
            name = wanted + separator + number.ToString(CultureInfo.InvariantCulture);
        }
        while (!_taken.Add(name));

        _lastNumbers[wanted] = number;
        return name;
    }
}
