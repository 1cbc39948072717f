namespace ArticleGen.Benchmarks.Corpora;

/// <summary>One story of an archive.</summary>
/// <param name="Name">The name of its file without extension; letters, digits and hyphens only, and unlike all others.</param>
/// <param name="Folder">The folder of its file, seen from the archive's.</param>
/// <param name="Text">The story.</param>
internal sealed record ArchiveArticle(string Name, string Folder, string Text)
{
    /// <summary>The file, seen from the archive's folder, with '/'.</summary>
    public string Path => $"{Folder}/{Name}.txt";

    /// <summary>The property ArticleGen makes of the name.</summary>
    public string Property => string.Concat(Name.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
}
