using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>Packing elsewhere and again, with all analyzers: explicit.</summary>
public sealed class DeterministicPackTests(PackedPackage package)
{
    [Fact(Explicit = true)]
    [Trait("Time", "Long")]
    public async Task A_copy_of_the_sources_elsewhere_gives_the_same_bytes_and_so_does_packing_again()
    {
        string copy = Path.Combine(package.Work, "sources elsewhere", "in a deeper folder");
        string first = Path.Combine(package.Work, "packed elsewhere");
        string second = Path.Combine(package.Work, "packed again");
        RepositoryCopy.To(copy);

        await Dotnet.RunAsync(copy, "pack", "ArticleGen.sln", "-c", "Release", "-o", first);
        await Dotnet.RunAsync(copy, "pack", "src/ArticleGen.Package", "-c", "Release", "-o", second);

        string[] packages = [.. package.AllFiles];
        Assert.Equal(
            packages.Select(Path.GetFileName),
            Directory.GetFileSystemEntries(first).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(packages, file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(first, Path.GetFileName(file)))));
        Assert.Equal(File.ReadAllBytes(package.File), File.ReadAllBytes(Directory.GetFiles(second).Single()));
    }
}
