using ArticleGen.Build;
using ArticleGen.Tool.Hosting;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Input;

/// <summary>
/// The configuration files that hold for files: .editorconfig and .globalconfig in their folders and above, as the build finds them.
/// </summary>
internal static class ConfigFiles
{
    private static readonly string[] Names = [".editorconfig", ".globalconfig"];

    /// <summary>Those that hold for these files.</summary>
    internal static AnalyzerConfigSet FindFor(IEnumerable<string> paths)
    {
        HashSet<string> folders = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            string? folder = Path.GetDirectoryName(path);
            while (folder is not null && folders.Add(folder))
            {
                folder = Path.GetDirectoryName(folder);
            }
        }

        return Read(folders
            .SelectMany(static folder => Names.Select(name => Path.Combine(folder, name)))
            .Where(static path => FileKinds.Find(path) != FileKind.Missing)
            .Order(StringComparer.Ordinal));
    }

    /// <summary>The files at these paths.</summary>
    internal static AnalyzerConfigSet Read(IEnumerable<string> paths) => AnalyzerConfigSet.Create(paths.Select(Parse).ToImmutableArray());

    // As File.ReadAllText reads, but not from what never ends.
    private static string Text(string path)
    {
        using StreamReader reader = new(new MemoryStream(FileBytes.Read(path)));
        return reader.ReadToEnd();
    }

    private static AnalyzerConfig Parse(string path)
    {
        try
        {
            return AnalyzerConfig.Parse(Text(path), path);
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            throw ToolException.ForFile(path, failure);
        }
    }
}
