using System.Collections.Immutable;
using System.Globalization;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0025: more articles or actors than a class can have properties.</summary>
public sealed class TooManyProperties() : GeneratorRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0025";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Too many properties for a class",
        "{0} has properties for {1} of {2}, because the runtime loads no class with many more: get the others by {3}",
        RuleCategories.Settings,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Of articles, the first in the order of their files have properties, and of actors those of the most articles. The others are there as well, in the lists and in their articles. "
            + "Warning, because code that uses a property that is not there does not compile.",
        RulePages.Of(Id));

    /// <summary>The lists that have more than a class can have properties.</summary>
    internal static ImmutableArray<TooLongList> Check(int articles, int actors)
    {
        List<TooLongList> lists = [];
        if (articles > PropertyLimit.Most)
        {
            lists.Add(new("Articles", articles, "articles", "Articles.Find"));
        }

        if (actors > PropertyLimit.Most)
        {
            lists.Add(new("Actors", actors, "actors", "Actors.All, or from their articles"));
        }

        return lists.ToImmutableArray();
    }

    /// <summary>The diagnostic. It is about the project as a whole, so there is no line to point at.</summary>
    internal static Diagnostic Report(TooLongList list) =>
        Diagnostic.Create(Rule, Location.None, list.Type, Number(PropertyLimit.Most), Number(list.Count) + " " + list.Things, list.Other);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>A list that has more than a class can have properties.</summary>
/// <param name="Type">The class.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Things">What they are.</param>
/// <param name="Other">Where those are without a property.</param>
internal readonly record struct TooLongList(string Type, int Count, string Things, string Other);
