namespace ArticleGen.References;

/// <summary>What generated code says of its types in an attribute of the assembly, AssemblyMetadata.</summary>
/// <param name="version">The version of ArticleGen that wrote them. Packed data is read by the version that packed it.</param>
/// <param name="isPublic">Whether other projects can use them.</param>
/// <param name="name">Their namespace, as it stands in code.</param>
internal sealed class TypesMark(string version, bool isPublic, string name)
{
    /// <summary>The key of the attribute in a project that has the types.</summary>
    internal const string Key = "ArticleGen.Types";

    /// <summary>The key of the attribute in a project that takes them from the assembly that its value names.</summary>
    internal const string BorrowedKey = "ArticleGen.TypesFrom";

    private const string Public = "public";

    private static readonly char[] Separator = [' '];

    /// <summary>The version of ArticleGen that wrote them.</summary>
    internal string Version => version;

    /// <summary>Whether other projects can use them.</summary>
    internal bool IsPublic => isPublic;

    /// <summary>Their namespace.</summary>
    internal string Namespace => name;

    /// <summary>Reads the value of the attribute; null if it says something else.</summary>
    internal static TypesMark? Parse(string value) =>
        value.Split(Separator, 3) is [string version, string access, string name] ? new(version, access == Public, name) : null;

    /// <summary>The value of the attribute, such as "0.1.0 public News".</summary>
    public override string ToString() => string.Join(" ", Version, IsPublic ? Public : "internal", Namespace);
}
