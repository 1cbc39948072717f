using System.Reflection;

namespace ArticleGen.Documentation;

/// <summary>The folder of the sources.</summary>
internal static class Repository
{
    private static readonly string[] NotSources = [".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "node_modules", "out"];

    /// <summary>Its full path.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static data => data.Key == "Repository").Value!;

    /// <summary>The full path of something in it.</summary>
    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    /// <summary>The paths of all source files, relative to the folder, with slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. FindFiles(new DirectoryInfo(Root), "").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> FindFiles(DirectoryInfo folder, string prefix) => folder.EnumerateFiles()
        .Select(file => prefix + file.Name)
        .Concat(folder.EnumerateDirectories()
            .Where(static inner => !NotSources.Contains(inner.Name))
            .SelectMany(inner => FindFiles(inner, prefix + inner.Name + "/")));
}
