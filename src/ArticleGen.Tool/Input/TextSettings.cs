using ArticleGen.Settings;

namespace ArticleGen.Tool.Input;

/// <summary>What configuration files say of each file, and what the command line adds to that.</summary>
internal sealed class TextSettings
{
    /// <summary>What the key of metadata starts with.</summary>
    internal const string MetadataKey = "build_metadata.AdditionalFiles.";

    /// <summary>What the key of a property starts with.</summary>
    internal const string PropertyKey = "build_property.";

    private readonly Configuration _files;
    private readonly AskedOptions _asked;
    private readonly bool _allAreArticles;

    /// <summary>Takes the configuration files and what the command line asks for.</summary>
    /// <param name="files">The configuration files.</param>
    /// <param name="asked">The command line.</param>
    /// <param name="projectDirectory">The directory from which names are shown, where no project says so itself.</param>
    internal TextSettings(Configuration files, AskedOptions asked, string? projectDirectory)
    {
        _files = files;
        _asked = asked;
        _allAreArticles = projectDirectory is not null;
        ImmutableDictionary<string, string> global = files.Global;
        global = projectDirectory is null ? global : global.SetItem(PropertyKey + BuildNames.ProjectDirProperty, projectDirectory);
        Global = asked.ReferenceDate is null ? global : global.SetItem(PropertyKey + BuildNames.ReferenceDateProperty, asked.ReferenceDate);
    }

    /// <summary>What is said of the whole.</summary>
    internal ImmutableDictionary<string, string> Global { get; }

    /// <summary>The folder of the project, or the one from which names are shown; null when nothing says it.</summary>
    internal string? ProjectDirectory => FindValue(Global, PropertyKey + BuildNames.ProjectDirProperty);

    /// <summary>The metadata of a file by its name.</summary>
    internal Func<string, string?> FindMetadata(TextFile file)
    {
        ImmutableDictionary<string, string> values = Find(file.Path, file.IsBinary, file.Folder);
        return name => FindValue(values, MetadataKey + name);
    }

    /// <summary>All that is said of one file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="isBinary">Whether it is binary.</param>
    /// <param name="namedFolder">The folder that was named, and in which the file was found; null when the file was named itself.</param>
    internal ImmutableDictionary<string, string> Find(string path, bool isBinary, string? namedFolder)
    {
        ImmutableDictionary<string, string> values = _files.Find(path);
        if (_asked.Lexicons.Contains(path, StringComparer.Ordinal))
        {
            values = Add(values, BuildNames.LexiconItemMetadata, "true");
        }
        else if (_asked.Schemas.Contains(path, StringComparer.Ordinal))
        {
            values = Add(values, BuildNames.SchemaItemMetadata, "true");
        }
        else if (_allAreArticles)
        {
            values = Add(values, BuildNames.ArticleGenItemMetadata, "true");
            values = FindFolderBelow(path, namedFolder) is { } folder
                ? Add(values, BuildNames.RecursiveFolderMetadata, folder)
                : values;
            values = _asked.Format is { } format ? Add(values, BuildNames.ArticleFormatMetadata, format.ToString()) : values;
        }

        values = isBinary ? Add(values, BuildNames.BinaryMetadata, "true") : values;
        if (_asked.Rules is { } rules)
        {
            // The last setting counts, so the command line overrides the project.
            string? before = values.GetValueOrDefault(MetadataKey + BuildNames.ArticleRulesMetadata);
            values = Add(values, BuildNames.ArticleRulesMetadata, before is null ? rules : $"{before}, {rules}");
        }

        return values;
    }

    // As a project would say it that lists the files of the named folder by "**". A folder named seeds says it itself.
    private static string? FindFolderBelow(string path, string? named) =>
        named is not null
        && Path.GetRelativePath(named, Path.GetDirectoryName(path)!) is var below and not "."
        && !FolderNames.HasUsualRoot(below)
            ? below + Path.DirectorySeparatorChar
            : null;

    private static ImmutableDictionary<string, string> Add(ImmutableDictionary<string, string> values, string metadata, string value) =>
        values.SetItem(MetadataKey + metadata, value);

    // As BuildNames has it of the compiler's options.
    private static string? FindValue(ImmutableDictionary<string, string> values, string key) =>
        values.TryGetValue(key, out string? value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
