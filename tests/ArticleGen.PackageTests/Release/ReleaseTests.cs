using System.IO.Compression;
using System.Text;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests.Release;

/// <summary>
/// The packages as a gallery gets them: those that the tests have packed, or those of a release, which .ci/release names in the
/// environment.
/// </summary>
public sealed class ReleaseTests(PackedPackage package)
{
    public static TheoryData<string, string, string?, string, string> Faults => new()
    {
        { "ArticleGen", "LICENSE", null, "", "LICENSE is missing" },
        { "ArticleGen.Tool", "icon.png", null, "", "icon.png is missing" },
        { "ArticleGen", "README.md", "[docs](docs/types.md) ", "", "README.md links to docs/types.md, which a gallery does not have" },
        { "ArticleGen", "README.md", "![](https://example.org/a.png) [up](#up) ", "", "" },
        { "ArticleGen.Templates", "ArticleGen.Templates.nuspec", ">MIT<", ">Apache-2.0<", "license is 'Apache-2.0', and not 'MIT'" },
        { "ArticleGen.Tool", "ArticleGen.Tool.nuspec", "<releaseNotes>", "<releaseNotes>Soon. ", "releaseNotes are not a section" },
        { "ArticleGen.Tool", "tools/net10.0/any/ArticleGen.Reading.pdb", null, "", "tools/net10.0/any/ArticleGen.Reading.pdb is missing" },
        { "ArticleGen.Reading", "lib/net10.0/ArticleGen.Reading.pdb", null, "", "lib/net10.0/ArticleGen.Reading.pdb is missing" },
        { "ArticleGen.Reading", "lib/netstandard2.0/ArticleGen.Reading.xml", null, "", "ArticleGen.Reading.xml is missing" },
        { "ArticleGen", "ArticleGen.nuspec", "</version>", "9</version>", "versions differ" },
    };

    [Fact]
    public void The_packages_are_fit_for_a_gallery() => Assert.Empty(new PackageReview(PackedPackage.ReleasedSource).Find(package.Feed));

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_is_found(string id, string entry, string? words, string others, string fault)
    {
        string feed = CopyFeed();
        Change(Path.Combine(feed, $"{id}.{package.Version}.nupkg"), entry, words, others);

        IReadOnlyList<string> found = new PackageReview(PackedPackage.ReleasedSource).Find(feed);

        Assert.Equal(fault.Length == 0, found.Count == 0);
        Assert.True(fault.Length == 0 || found.Any(one => one.Contains(fault, StringComparison.Ordinal)), string.Join('\n', found));
    }

    [Fact]
    public void A_package_too_few_is_found()
    {
        string feed = CopyFeed();
        File.Delete(Path.Combine(feed, $"ArticleGen.Templates.{package.Version}.nupkg"));

        Assert.Contains(
            "packages: ArticleGen, ArticleGen.Reading, ArticleGen.Tool, and not",
            new PackageReview(PackedPackage.ReleasedSource).Find(feed)[0]);
    }

    [Fact]
    public void A_release_whose_packages_do_not_say_where_they_come_from_is_found()
    {
        IReadOnlyList<string> found = new PackageReview(new("https://example.org/news", "0123abc")).Find(package.Feed);

        Assert.Contains(found, one => one.Contains("repository is '", StringComparison.Ordinal));
        Assert.Contains(found, one => one.Contains("does not say where the sources of 0123abc are", StringComparison.Ordinal));
    }

    private string CopyFeed()
    {
        string feed = Directory.CreateDirectory(Path.Combine(package.Work, "reviewed-" + Guid.NewGuid().ToString("N"))).FullName;
        foreach (string file in Directory.GetFiles(package.Feed, "*.nupkg"))
        {
            File.Copy(file, Path.Combine(feed, Path.GetFileName(file)));
        }

        return feed;
    }

    // Takes an entry away, or puts words where others are; words that are not there are put before everything.
    private static void Change(string file, string entry, string? words, string others)
    {
        using ZipArchive zip = ZipFile.Open(file, ZipArchiveMode.Update);
        ZipArchiveEntry found = zip.GetEntry(entry)!;
        if (words is null)
        {
            found.Delete();
            return;
        }

        string text;
        using (StreamReader reader = new(found.Open()))
        {
            text = reader.ReadToEnd();
        }

        found.Delete();
        string changed = text.Contains(words, StringComparison.Ordinal)
            ? text.Replace(words, others, StringComparison.Ordinal)
            : words + text;
        using Stream stream = zip.CreateEntry(entry).Open();
        stream.Write(Encoding.UTF8.GetBytes(changed));
    }
}
