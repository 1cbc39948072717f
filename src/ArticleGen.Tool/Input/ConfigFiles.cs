using ArticleGen.Build;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Input;

/// <summary>
/// The configuration files that hold for files: .editorconfig and .globalconfig in their folders and above, as the build finds them.
/// </summary>
internal static class ConfigFiles
{
    private static readonly string[] Names = [".editorconfig", ".globalconfig"];

    /// <summary>Those that hold for these files.</summary>
    internal static IReadOnlyList<ConfigFile> FindFor(IEnumerable<string> paths)
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
    internal static IReadOnlyList<ConfigFile> Read(IEnumerable<string> paths) => [.. paths.Select(Read)];

    private static ConfigFile Read(string path)
    {
        try
        {
            // As File.ReadAllText reads, but not from what never ends.
            using StreamReader reader = new(new MemoryStream(FileBytes.Read(path)));
            return new(path, reader.ReadToEnd());
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            throw ToolException.ForFile(path, failure);
        }
    }
}

/// <summary>A configuration file.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record ConfigFile(string Path, string Text);
