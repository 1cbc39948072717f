namespace ArticleGen.Diagnose.Reporting;

/// <summary>Where the pages of the rules are.</summary>
internal static class RulePages
{
    /// <summary>
    /// The page of a rule, as the path under which it stands in the folder of NuGet packages: "articlegen/0.1.0/rules/ART0001.md".
    /// Compilers print it behind every warning, and there is no public address that could stand there. The path on one machine would not
    /// do either: compilers load analyzers from copies, and their output would differ from machine to machine.
    /// </summary>
    internal static string GetPath(string id) => $"articlegen/{ProductVersion.Package.ToLowerInvariant()}/rules/{id}.md";
}
