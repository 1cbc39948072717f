namespace ArticleGen.Model;

/// <summary>An article's file with the names it goes by in the generated code.</summary>
/// <param name="Key">Tells the file from all others and orders it among them.</param>
/// <param name="SourceFile">The path seen from the project.</param>
/// <param name="Folder">The folder the article is in: "sport/football".</param>
/// <param name="Id">The article's id. It differs from all others by more than case.</param>
/// <param name="Class">The class in Articles that holds the property: "Sport.Football", or "" for Articles itself.</param>
/// <param name="Property">The article's property there. It differs from all other members by more than case.</param>
/// <param name="HasProperty">Whether the property exists. Not all exist if there are more than a class can have.</param>
/// <param name="Clash">Who has the name this one asked for; null when this one got it.</param>
internal sealed record NamedFile(
    string Key,
    string SourceFile,
    string Folder,
    string Id,
    string Class,
    string Property,
    bool HasProperty,
    NameClash? Clash)
{
    /// <summary>The place of the article among all by their dates: 0 for the first, each number once.</summary>
    internal int DateRank { get; init; }

    /// <summary>The number of the shard the article is in.</summary>
    internal int Shard { get; } = StableHash.Shard(SourceFile);

    /// <summary>The property as code writes it: "Articles.Sport.Derby".</summary>
    internal string QualifiedName => ArticleNames.Qualify(Class, Property);
}

/// <summary>A name that another file has.</summary>
/// <param name="TakenBy">The file that has it, or the first file of the folder that has it.</param>
/// <param name="Taken">What has it, as code writes it: "Articles.Derby".</param>
internal sealed record NameClash(string TakenBy, string Taken);
