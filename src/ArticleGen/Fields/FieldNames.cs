namespace ArticleGen.Fields;

/// <summary>Gives fields the names of their properties.</summary>
internal static class FieldNames
{
    /// <summary>The class of the fields of articles.</summary>
    internal const string Class = "ArticleFields";

    // Of a key that is longer, the rest is left out of the name: the compiler limits names, and nobody reads long ones.
    private const int Longest = 100;

    // What every record has, and what none may have.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers",
        "ReferenceEquals", "ToString",
    };

    /// <summary>The best spelling of a key for a name: that with most words, then the first in order.</summary>
    internal static string ChooseSpelling(string one, string other)
    {
        if (one == other)
        {
            return one;
        }

        int order = CountWords(other) - CountWords(one);
        return order > 0 || (order == 0 && string.CompareOrdinal(other, one) < 0) ? other : one;
    }

    /// <summary>The name of a property, which another field may ask for as well.</summary>
    internal static string Suggest(string spelling)
    {
        string name = Identifiers.PascalCase(Cut(spelling));
        return Reserved.Contains(name) ? name + "_" : name;
    }

    /// <summary>Makes the names of the members of a class differ from one another and from its own.</summary>
    /// <param name="suggestions">The names, in order: the first to ask for one gets it.</param>
    /// <param name="className">The name of the class.</param>
    internal static IReadOnlyList<string> Assign(IEnumerable<string> suggestions, string className)
    {
        UniqueNames taken = new();
        taken.TryTake(className);
        return [.. suggestions.Select(name => taken.TryTake(name) ? name : taken.TakeNumbered(name, "_"))];
    }

    private static int CountWords(string spelling) => Identifiers.Words(Cut(spelling)).Count();

    private static string Cut(string spelling) => spelling.Length > Longest ? spelling.Substring(0, Longest) : spelling;
}
