namespace ArticleGen.Diagnose;

/// <summary>The rules of this assembly.</summary>
internal static class KnownRules
{
    private static readonly Lazy<IReadOnlyList<ArticleRule>> Found = new(static () => typeof(KnownRules).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(ArticleRule)))
        .Select(static type => (ArticleRule)Activator.CreateInstance(type)!)
        .OrderBy(static rule => rule.Descriptor.Id, StringComparer.Ordinal)
        .ToList());

    /// <summary>All of them, in the order of their IDs. They are those that a host finds: a list by hand would be one more place to tell of a new rule.</summary>
    internal static IReadOnlyList<ArticleRule> All => Found.Value;
}
