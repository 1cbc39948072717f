using System.Globalization;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Fields;
using ArticleGen.Fields.Inference;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0025: more articles or actors than have properties.</summary>
public sealed class TooManyProperties() : GeneratorRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0025";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Too many properties",
        "{0} has properties for {1} of {2}, because {3}",
        RuleCategories.Settings,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Of the articles of a folder, the first in the order of their files have properties, "
            + "and of actors and fields those of the most articles: actors as many as ArticleGen_ActorProperties says. "
            + "The other articles and actors are there as well, in the lists and in their articles. "
            + "Warning, because code that uses a property that is not there does not compile.",
        RulePages.GetPath(Id));

    // Without records nothing is generated, and so nothing can be too much.
    internal override IEnumerable<ProjectFinding> Check(ProjectFacts project)
    {
        if (project.Language < LanguageVersion.CSharp9)
        {
            yield break;
        }

        foreach (FullClass full in project.FullClasses)
        {
            yield return Report(
                full.Name,
                ToWords(PropertyLimit.Most),
                ToWords(full.Articles) + " articles",
                "the runtime loads no class with many more: get the others by Articles.Find");
        }

        int most = PropertyLimit.FindMost(project.ActorProperties);
        if (project.Actors > most)
        {
            yield return Report("Actors", ToWords(most), ToWords(project.Actors) + " actors", Explain(project.ActorProperties));
        }

        foreach (FullFields full in project.FullFields ?? [])
        {
            yield return Report(
                full.Name,
                ToWords(FieldInference.MostMembers),
                ToWords(full.FieldCount) + " fields",
                "nobody finds one among many more: declare the fields that are used");
        }
    }

    private static string Explain(ActorProperties asked) => asked == ActorProperties.Frequent
        ? "more would slow down every build: get the others by Actors.Find, and set ArticleGen_ActorProperties to All, Quoted or None"
        : "the runtime loads no class with many more: get the others by Actors.Find";

    private static string ToWords(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
