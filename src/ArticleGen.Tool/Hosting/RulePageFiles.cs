using ArticleGen.Diagnose;
using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Tool.Hosting;

/// <summary>The pages of the rules that come with the tool.</summary>
/// <param name="folder">Where they are.</param>
internal sealed class RulePageFiles(string folder)
{
    private const string Extension = ".md";

    // What the rules of the build share, and what leads to the others.
    private const string BuildPage = "build-warnings";
    private const string Contents = "README";

    private readonly Lazy<IReadOnlyList<string>> _names = new(() => FindNames(folder));

    /// <summary>Those beside this program.</summary>
    internal static RulePageFiles OfThisProgram() => new(Path.Combine(AppContext.BaseDirectory, "rules"));

    /// <summary>The names under which pages are found, in their order: the IDs of the rules, "build-warnings" and "configure".</summary>
    internal IReadOnlyList<string> Names => _names.Value;

    /// <summary>The file of a page; null when there is none.</summary>
    /// <param name="name">One of the names, in any case.</param>
    internal string? Find(string name) =>
        Names.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Path.Combine(folder, (RuleIds.OfBuild.Contains(found) ? BuildPage : found) + Extension)
            : null;

    /// <summary>The file of a page; null when there is none.</summary>
    /// <param name="path">What <see cref="RulePages.GetPath"/> gives.</param>
    internal string? FindByPath(string path) => Find(Path.GetFileNameWithoutExtension(path));

    private static IReadOnlyList<string> FindNames(string folder) => Directory.Exists(folder)
        ?
        [
            .. Directory.GetFiles(folder, "*" + Extension)
                .Select(static path => Path.GetFileNameWithoutExtension(path))
                .Where(static name => name != Contents)
                .Concat(RuleIds.OfBuild)
                .Order(StringComparer.Ordinal),
        ]
        : [];
}
