namespace ArticleGen.Benchmarks.Corpora;

/// <summary>One story of an archive.</summary>
/// <param name="Name">The name of its file without extension; letters, digits and hyphens only, and unlike all others.</param>
/// <param name="Folder">The folder of its file, seen from the archive's, with '/'; empty for the archive's own.</param>
/// <param name="Extension">The end of the name of its file, with the dot.</param>
/// <param name="Text">The story.</param>
internal sealed record ArchiveArticle(string Name, string Folder, string Extension, string Text)
{
    /// <summary>The file, seen from the archive's folder, with '/'.</summary>
    public string Path => (Folder.Length == 0 ? "" : Folder + "/") + Name + Extension;

    /// <summary>The property ArticleGen makes of the name, behind the classes that it makes of the folders.</summary>
    public string Property => string.Join('.', $"{Folder}/{Name}".Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Identifier));

    private static string Identifier(string name)
    {
        string words = string.Concat(name.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
        return char.IsDigit(words[0]) ? "_" + words : words;
    }
}
