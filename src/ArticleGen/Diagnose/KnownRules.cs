using ArticleGen.Diagnose.Reporting;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Diagnose;

/// <summary>The rules of this assembly.</summary>
internal static class KnownRules
{
    private static readonly Lazy<IReadOnlyList<ArticleRule>> Found = new(static () => typeof(KnownRules).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(ArticleRule)))
        .Select(static type => (ArticleRule)Activator.CreateInstance(type)!)
        .OrderBy(static rule => rule.Descriptor.Id, StringComparer.Ordinal)
        .ToList());

    /// <summary>All of them, in the order of their IDs. Found by reflection: a list by hand would be one more place to update.</summary>
    internal static IReadOnlyList<ArticleRule> All => Found.Value;

    /// <summary>Those about single files.</summary>
    internal static IEnumerable<ArticleRule> OfFiles => All.Where(static rule => !IsOfProject(rule));

    /// <summary>Those about the project as a whole.</summary>
    internal static IEnumerable<ArticleRule> OfProject => All.Where(IsOfProject);

    /// <summary>The analyzers that run them, as a host finds them.</summary>
    internal static DiagnosticAnalyzer[] Analyzers => [new ArticleAnalyzer(), new ProjectAnalyzer()];

    private static bool IsOfProject(ArticleRule rule) => rule is GeneratorRule or SettingNotUnderstood;
}
