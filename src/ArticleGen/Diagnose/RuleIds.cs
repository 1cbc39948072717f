using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose;

/// <summary>The IDs of all rules, and which of them a project can set for a single file.</summary>
internal static class RuleIds
{
    /// <summary>What the build reports, before any analyzer runs.</summary>
    internal static readonly IReadOnlyList<string> OfBuild = ["ART0021", "ART0024"];

    /// <summary>What to write instead of an ID, when it cannot be set for a file; null when it can.</summary>
    internal static string? AdviceFor(string id)
    {
        string upper = id.ToUpperInvariant();
        if (OfBuild.Contains(upper))
        {
            return $"the ID of a rule that is reported in articles, for the build reports {upper} before they are read";
        }

        return KnownRules.All.FirstOrDefault(rule => rule.Descriptor.Id == upper) switch
        {
            null => "the ID of a rule, such as ART0003, or all",
            GeneratorRule => $"the ID of a rule that is reported in articles, for {upper} is about the whole project",
            _ => null,
        };
    }
}
