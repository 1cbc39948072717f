namespace ArticleGen.Model;

/// <summary>An article's file with the names it goes by in the generated code.</summary>
/// <param name="Key">Tells the file from all others and orders it among them.</param>
/// <param name="SourceFile">The path seen from the project.</param>
/// <param name="Id">The article's id. It differs from all others by more than case.</param>
/// <param name="Property">The article's property in Articles. It differs from all others by more than case.</param>
/// <param name="HasProperty">Whether the property exists. Not all exist if there are more than a class can have.</param>
/// <param name="NameTakenBy">The file that has the name this one asked for; null when this one got it.</param>
internal sealed record NamedFile(string Key, string SourceFile, string Id, string Property, bool HasProperty, string? NameTakenBy)
{
    /// <summary>The number of the shard the article is in.</summary>
    internal int Shard { get; } = StableHash.Shard(SourceFile);
}
