using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Tool.Hosting;

/// <summary>The pages of the rules that come with the tool.</summary>
/// <param name="folder">Where they are.</param>
internal sealed class RulePageFiles(string folder)
{
    private const string Extension = ".md";

    private readonly Lazy<IReadOnlyList<string>> _names = new(() => FindNames(folder));

    /// <summary>Those beside this program.</summary>
    internal static RulePageFiles OfThisProgram() => new(Path.Combine(AppContext.BaseDirectory, "rules"));

    /// <summary>The names of all pages, in their order: the IDs of the rules, and "build-warnings".</summary>
    internal IReadOnlyList<string> Names => _names.Value;

    /// <summary>The file of a page; null when there is none.</summary>
    /// <param name="name">The ID of a rule in any case, or <see cref="RulePages.GetPath"/> of it.</param>
    internal string? Find(string name)
    {
        string wanted = Path.GetFileNameWithoutExtension(name);
        return Names.FirstOrDefault(known => known.Equals(wanted, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Path.Combine(folder, found + Extension)
            : null;
    }

    private static IReadOnlyList<string> FindNames(string folder) => Directory.Exists(folder)
        ?
        [
            .. Directory.GetFiles(folder, "*" + Extension)
                .Select(static path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ]
        : [];
}
