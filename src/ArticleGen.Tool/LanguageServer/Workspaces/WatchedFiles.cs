using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>The files whose changes matter to the server.</summary>
internal static class WatchedFiles
{
    private const string Restored = "project.assets.json";
    private const string Sdk = "global.json";

    private static readonly string[] Texts = ["txt", "md", "markdown", "mdx", "html", "htm", "xhtml", "lexicon", "schema"];
    private static readonly string[] Settings = ["csproj", "props", "targets", "editorconfig", "globalconfig"];

    /// <summary>The paths of those whose changes matter, as clients that watch files want them.</summary>
    internal static IReadOnlyList<string> Globs =>
        [$"**/*.{{{string.Join(',', Texts.Concat(Settings))}}}", $"**/{{{Restored},{Sdk}}}"];

    /// <summary>
    /// The paths of those that come or go: all. A folder takes its files with it, and may be all that a client tells of them.
    /// </summary>
    internal const string AnyGlob = "**/*";

    /// <summary>The settings that hold for a folder when they lie above it.</summary>
    internal static IReadOnlyList<string> SettingsAbove { get; } =
        [".editorconfig", ".globalconfig", "Directory.*.props", "Directory.*.targets", Sdk];

    /// <summary>Whether a file's changes matter, by its name.</summary>
    internal static bool Include(string path) => Has(path, Texts) || DecideOthers(path);

    /// <summary>Whether a file may change which files are articles, or what is said of all of them.</summary>
    internal static bool DecideOthers(string path) => Has(path, Settings) || Path.GetFileName(path) is Restored or Sdk;

    /// <summary>
    /// Whether a file or a folder is what a build or another tool has written for itself. A project that is asked for its articles writes
    /// such files: to ask it again then would never end.
    /// </summary>
    /// <param name="path">The path of the file or folder.</param>
    /// <param name="folder">The folder that is open.</param>
    internal static bool IsLeftOut(string path, string folder)
    {
        if (Path.GetFileName(path) == Restored)
        {
            return false;
        }

        // What counts by its name is a file: .editorconfig is no hidden folder.
        string? below = Include(path) ? Path.GetDirectoryName(path) : path;
        for (; below is not null && RealPath.IsBelow(below, folder); below = Path.GetDirectoryName(below))
        {
            if (TextFolder.IsLeftOut(Path.GetFileName(below)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(string path, string[] extensions) =>
        Path.GetExtension(path) is { Length: > 1 } extension && extensions.Contains(extension[1..], StringComparer.OrdinalIgnoreCase);
}
