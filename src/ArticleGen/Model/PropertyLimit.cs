namespace ArticleGen.Model;

/// <summary>How many properties the generated lists have at most.</summary>
/// <remarks>
/// The runtime refuses to load a class with more than some 65,500 methods ("contains more methods than the current implementation allows"):
/// with one article too many, the program could use none. The methods that remain are for the class's other members, and for those that
/// users add.
/// </remarks>
internal static class PropertyLimit
{
    /// <summary>The most properties of Articles, and of Actors.</summary>
    internal const int Most = 50_000;

    /// <summary>Decides which articles get a property: in each class the first.</summary>
    /// <param name="classes">The class of each article.</param>
    internal static Func<int, bool> Choose(IEnumerable<string> classes)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        List<bool> chosen = [];
        foreach (string name in classes)
        {
            counts.TryGetValue(name, out int before);
            counts[name] = before + 1;
            chosen.Add(before < Most);
        }

        return i => chosen[i];
    }

    /// <summary>Decides which things get a property: those with the greatest weight; among equals, the first.</summary>
    internal static Func<int, bool> Choose(int count, Func<int, int> weightOf)
    {
        if (count <= Most)
        {
            return static _ => true;
        }

        bool[] chosen = new bool[count];
        foreach (int i in Enumerable.Range(0, count).OrderByDescending(weightOf).Take(Most))
        {
            chosen[i] = true;
        }

        return i => chosen[i];
    }
}
