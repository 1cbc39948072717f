using ArticleGen.Build;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Output;

/// <summary>Paths as they are printed.</summary>
internal static class ShownPath
{
    /// <summary>Seen from a folder where the file is below it, else the full path.</summary>
    internal static string Shorten(string path, string folder)
    {
        string relative = Path.GetRelativePath(folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative;
    }

    /// <summary>
    /// With slashes, seen from the folder that a variable of the environment names, where the file is below it; else from the current one.
    /// </summary>
    internal static string ShortenFrom(string variable, string path, Surroundings here)
    {
        bool isBelow = here.Variable(variable) is { Length: > 0 } named
            && Path.IsPathFullyQualified(named)
            && !Path.IsPathRooted(Shorten(path, named));
        return WithSlashes(Shorten(path, isBelow ? here.Variable(variable)! : here.Directory));
    }

    /// <summary>A path with slashes, as other programs want it.</summary>
    internal static string WithSlashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The same in one line of a text, whatever the name holds: a line break in it would look like another remark.</summary>
    internal static string InLine(string path, string folder) => CompilerNames.Show(Shorten(path, folder));

    /// <summary>Where paths are seen from: said where one leads nowhere, for it may be right, and seen from elsewhere.</summary>
    internal static string SeenFrom(Surroundings here) => $"(paths are seen from {CompilerNames.Show(here.Directory)})";

    /// <summary>The same as a reference in a URI; one that starts with file: where the file is not below the folder.</summary>
    internal static string UriOf(string path, string folder)
    {
        string shown = Shorten(path, folder);
        return Path.IsPathRooted(shown)
            ? new Uri(shown).AbsoluteUri
            : string.Join('/', shown.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));
    }
}
