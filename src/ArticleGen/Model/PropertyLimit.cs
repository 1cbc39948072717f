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

    /// <summary>The most properties of Actors in a project that does not say which actors are to have one.</summary>
    /// <remarks>
    /// Each costs the compiler a tenth of a millisecond, and the analyzers of the SDK as much. Nobody looks for a name among more.
    /// </remarks>
    internal const int FrequentActors = 2_000;

    /// <summary>The most properties of Actors in a project.</summary>
    /// <param name="asked">What the project asks for.</param>
    internal static int FindMost(ActorProperties asked) => asked switch
    {
        ActorProperties.Frequent => FrequentActors,
        ActorProperties.None => 0,
        _ => Most,
    };

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
    /// <param name="weights">The weight of each; none for a thing that gets no property in any case.</param>
    /// <param name="most">The most properties there may be.</param>
    internal static bool[] Choose(int?[] weights, int most)
    {
        bool[] chosen = new bool[weights.Length];
        foreach (int i in Enumerable.Range(0, weights.Length)
            .Where(i => weights[i] is not null)
            .OrderByDescending(i => weights[i])
            .Take(most))
        {
            chosen[i] = true;
        }

        return chosen;
    }
}
