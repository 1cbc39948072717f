namespace ArticleGen.Naming;

/// <summary>Names that no property of Articles or Actors may have, because the generated code or object has them already.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "All", "ByDate", "Find", "ArticleInternals",
        "Article", "Articles", "Actor", "ActorKind", "Actors", "Dateline", "Mention", "Quote", "QuoteKind", "TextRange", "TextSegment",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>The name itself, or with an underscore after it when it is reserved.</summary>
    internal static string Avoid(string name) => Names.Contains(name) ? name + "_" : name;
}
