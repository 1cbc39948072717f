namespace ArticleGen.References;

/// <summary>The reference assemblies of .NET 8.</summary>
internal static class Net80
{
    /// <summary>All of them; each is read once.</summary>
    public static IReadOnlyList<Microsoft.CodeAnalysis.MetadataReference> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "references", "net8.0"), "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(path => Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(path)),
    ];
}
