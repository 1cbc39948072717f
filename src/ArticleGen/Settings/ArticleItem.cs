namespace ArticleGen.Settings;

/// <summary>What the project says about one article's file.</summary>
/// <param name="Key">Tells the file from all others and orders it among them: the path seen from the project where there is one.</param>
/// <param name="SourceFile">The path seen from the project, with '/'; without a project directory the file name.</param>
/// <param name="Name">
/// The name the article asks for: the ArticleName metadata if a property can be made of it, else what <see cref="FileNames"/> makes of its
/// path.
/// </param>
/// <param name="Resource">The name under which the resource of all texts holds this one, or null when it is stored in the code.</param>
internal sealed record ArticleItem(string Key, string SourceFile, string Name, string? Resource)
{
    /// <summary>The number of the generated file the article is in.</summary>
    internal int Shard { get; } = StableHash.Shard(SourceFile);

    /// <summary>The property that the name gives; another article may ask for the same.</summary>
    internal string WantedProperty { get; } = ReservedNames.Avoid(Identifiers.PascalCase(Name));

    /// <summary>The folder the article is in, with '/' between its parts; "" for none. <see cref="FolderNames"/> finds it.</summary>
    internal string Folder { get; init; } = "";

    /// <summary>The id the article asks for: folder and name.</summary>
    internal string Id => Folder.Length == 0 ? Name : Folder + "/" + Name;

    /// <summary>
    /// How the file is written: what the ArticleFormat metadata says, else what the file's extension says; null where only its
    /// text can tell.
    /// </summary>
    internal ArticleFormat? Format { get; init; }

    /// <summary>What the ArticleFields metadata says, for fields that the front matter does not have.</summary>
    internal ValueList<FieldReading> Fields { get; init; } = ValueList<FieldReading>.Empty;

    /// <summary>The fields of front matter, and behind them those of the item: the first that says something counts.</summary>
    internal ValueList<FieldReading> AddFields(ValueList<FieldReading> front) =>
        Fields.Count == 0 ? front : front.Concat(Fields).ToValueList();

    /// <summary>Reads the path and metadata of one file.</summary>
    internal static ArticleItem From(string path, AnalyzerConfigOptions fileOptions, AnalyzerConfigOptions globalOptions) =>
        From(path, fileOptions.Metadata, globalOptions.Property(BuildNames.ProjectDirProperty));

    /// <summary>The same for who has no compiler.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="metadata">The metadata of the file by its name.</param>
    /// <param name="projectDir">The folder of the project; null where there is none.</param>
    internal static ArticleItem From(string path, Func<string, string?> metadata, string? projectDir)
    {
        string sourceFile = ProjectPaths.Relative(path, projectDir);
        string folder = FolderNames.Find(path, sourceFile, metadata);
        (string Folder, string Name) named =
            metadata(BuildNames.ArticleNameMetadata) is { } asked && Identifiers.HasWord(asked)
                ? (folder, asked)
                : FileNames.Find(path, sourceFile, folder);
        return new(
            projectDir is null ? path : sourceFile,
            sourceFile,
            named.Name,
            metadata(BuildNames.ArticleResourceMetadata))
        {
            Folder = named.Folder,
            Format = FormatNames.Parse(metadata(BuildNames.ArticleFormatMetadata)) ?? ArticleFormats.FindByExtension(path),
            Fields = FindFields(metadata).Fields,
        };
    }

    /// <summary>The ArticleName of a file when no property can be made of it, so that the file's name is used.</summary>
    internal static InvalidSetting? InvalidName(AnalyzerConfigOptions fileOptions) =>
        fileOptions.Metadata(BuildNames.ArticleNameMetadata) is { } asked && !Identifiers.HasWord(asked)
            ? new(BuildNames.ArticleNameMetadata, asked, "a name that holds a letter or a digit", "the file's name is used")
            : null;

    /// <summary>The ArticleFormat of a file when there is no such format, so that name and text of the file decide.</summary>
    internal static InvalidSetting? InvalidFormat(AnalyzerConfigOptions fileOptions) =>
        fileOptions.Metadata(BuildNames.ArticleFormatMetadata) is { } asked && FormatNames.Parse(asked) is null
            ? new(BuildNames.ArticleFormatMetadata, asked, "Text, Markdown or Html", "the file's extension and text decide")
            : null;

    /// <summary>What is not understood in the ArticleFields of a file.</summary>
    internal static IEnumerable<InvalidSetting> InvalidFields(AnalyzerConfigOptions fileOptions) =>
        FindFields(fileOptions.Metadata).Invalid;

    private static ItemFields FindFields(Func<string, string?> metadata) =>
        metadata(BuildNames.ArticleFieldsMetadata) is { } asked ? ItemFields.Parse(asked) : ItemFields.Empty;
}
