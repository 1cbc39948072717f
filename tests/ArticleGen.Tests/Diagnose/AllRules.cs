using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Tests.Diagnose;

/// <summary>All rules there are, as a compiler would find them.</summary>
internal static class AllRules
{
    public static IReadOnlyList<ArticleRule> Instances { get; } =
    [
        .. typeof(ArticleRule).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(ArticleRule)))
            .Select(type => (ArticleRule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>The IDs, for theories.</summary>
    public static TheoryData<string> Ids => [.. Instances.Select(rule => rule.Descriptor.Id)];

    public static ArticleRule ById(string id) => Instances.Single(rule => rule.Descriptor.Id == id);
}
