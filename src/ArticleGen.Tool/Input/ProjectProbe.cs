using System.Xml;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Input;

/// <summary>
/// Finds out whether a project uses ArticleGen without running anything. MSBuild would run targets of the project for that.
/// </summary>
internal static class ProjectProbe
{
    private const string Name = "ArticleGen";

    // How the list of what was restored begins the line of a package. Paths are in it as well, and may hold the name by chance.
    private const string RestoredName = "\"ArticleGen/";

    // The files beside and above a project that MSBuild reads for it by itself.
    private static readonly string[] Shared = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    /// <summary>Whether the name is in the project file, in the files that MSBuild reads with it, or in what was restored for it.</summary>
    internal static bool NamesArticleGen(string project)
    {
        string folder = Path.GetDirectoryName(project)!;
        return Holds(AssetsFile(project), RestoredName)
            || SharedFiles(folder).Prepend(project).Any(static path => Holds(path, Name));
    }

    /// <summary>
    /// Whether a project may use ArticleGen. What was restored for it decides, where that is known: the files above it name packages for
    /// all projects, and each of them uses some.
    /// </summary>
    internal static bool MayUseArticleGen(string project) => IsRestored(project)
        ? Holds(AssetsFile(project), RestoredName) || Holds(project, Name)
        : NamesArticleGen(project);

    /// <summary>Whether the packages of a project were restored.</summary>
    internal static bool IsRestored(string project) => File.Exists(AssetsFile(project));

    /// <summary>Whether a project file is there, but cannot be read to its end: somebody is writing it.</summary>
    internal static bool IsBroken(string project)
    {
        if (!File.Exists(project))
        {
            return false;
        }

        try
        {
            using XmlReader reader = XmlReader.Create(
                new MemoryStream(FileBytes.Read(project)), new() { DtdProcessing = DtdProcessing.Ignore });
            while (reader.Read())
            {
            }

            return false;
        }
        catch (Exception failure) when (failure is XmlException || ToolException.IsOfFile(failure))
        {
            return true;
        }
    }

    private static string AssetsFile(string project) => Path.Combine(Path.GetDirectoryName(project)!, "obj", "project.assets.json");

    private static IEnumerable<string> SharedFiles(string folder)
    {
        for (string? above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            foreach (string name in Shared)
            {
                yield return Path.Combine(above, name);
            }
        }
    }

    private static bool Holds(string path, string words)
    {
        try
        {
            return System.Text.Encoding.UTF8.GetString(FileBytes.Read(path)).Contains(words, StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            return false;
        }
    }
}
