using System.Text;
using System.Text.RegularExpressions;

namespace ArticleGen.PackageTests.Release;

/// <summary>Says what keeps packages from being published. What each of them holds, <see cref="PackageContentsTests"/> list.</summary>
/// <param name="source">The repository and the commit that they were packed from; null where the pack was not given any.</param>
internal sealed partial class PackageReview(PackageSource? source)
{
    private static readonly string[] Ids = ["ArticleGen", "ArticleGen.Reading", "ArticleGen.Templates", "ArticleGen.Tool"];

    private static readonly string[] ForGallery = ["README.md", "CHANGELOG.md", "LICENSE", "icon.png"];

    /// <summary>The faults of the packages in a folder, each in a line.</summary>
    internal IReadOnlyList<string> Find(string folder)
    {
        List<PackedFile> packages =
            [.. Directory.GetFiles(folder, "*.nupkg").Order(StringComparer.Ordinal).Select(static path => new PackedFile(path))];
        try
        {
            return [.. FindAmong(packages), .. packages.SelectMany(FindIn)];
        }
        finally
        {
            packages.ForEach(static package => package.Dispose());
        }
    }

    private static IEnumerable<string> FindAmong(IReadOnlyList<PackedFile> packages)
    {
        string[] ids = [.. packages.Select(static package => package.Id).Order(StringComparer.Ordinal)];
        if (!ids.SequenceEqual(Ids))
        {
            yield return $"packages: {string.Join(", ", ids)}, and not {string.Join(", ", Ids)}";
        }

        if (packages.Select(static package => package.Version).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            yield return "versions differ: " + string.Join(", ", packages.Select(static package => $"{package.Id} {package.Version}"));
        }
    }

    private IEnumerable<string> FindIn(PackedFile package) =>
        FindInManifest(package).Concat(FindInReadme(package)).Concat(PackedAssemblies.FindFaults(package, source))
            .Select(fault => $"{package.Name}: {fault}");

    private IEnumerable<string> FindInManifest(PackedFile package)
    {
        foreach (string entry in ForGallery.Except(package.Entries, StringComparer.Ordinal))
        {
            yield return $"{entry} is missing";
        }

        (string Name, string? Value, string? Expected)[] said =
        [
            ("the name of the file", package.Name, $"{package.Id}.{package.Version}"),
            ("license", package.FindValue("license"), "MIT"),
            ("readme", package.FindValue("readme"), "README.md"),
            ("icon", package.FindValue("icon"), "icon.png"),
            ("repository", package.FindAttribute("repository", "url"), source?.Url),
            ("commit", package.FindAttribute("repository", "commit"), source?.Commit),
            ("projectUrl", package.FindValue("projectUrl"), source?.Url),
        ];
        foreach ((string name, string? value, string? expected) in said.Where(static one => one.Value != one.Expected))
        {
            yield return $"{name} is '{value}', and not '{expected}'";
        }

        string changes = Encoding.UTF8.GetString(package.Read("CHANGELOG.md") ?? []).ReplaceLineEndings("\n");
        string? notes = package.FindValue("releaseNotes")?.ReplaceLineEndings("\n");
        if (notes is null || !notes.StartsWith("## ", StringComparison.Ordinal) || !changes.Contains(notes, StringComparison.Ordinal))
        {
            yield return "releaseNotes are not a section of CHANGELOG.md";
        }
    }

    // A gallery shows the page alone: what it links to in the repository is nowhere.
    private static IEnumerable<string> FindInReadme(PackedFile package) =>
        Link().Matches(Encoding.UTF8.GetString(package.Read("README.md") ?? []))
            .Select(static link => link.Groups[1].Value)
            .Where(static target => !target.StartsWith('#') && !target.StartsWith("https://", StringComparison.Ordinal))
            .Select(static target => $"README.md links to {target}, which a gallery does not have");

    [GeneratedRegex(@"\]\(([^)\s]+)[^)]*\)")]
    private static partial Regex Link();
}

/// <summary>Where packages come from.</summary>
/// <param name="Url">The repository.</param>
/// <param name="Commit">The commit.</param>
internal sealed record PackageSource(string Url, string Commit);
