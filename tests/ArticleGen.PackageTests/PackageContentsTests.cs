using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

public sealed class PackageContentsTests(PackedPackage package)
{
    [Fact]
    public void Packing_the_solution_writes_two_files()
    {
        Assert.Equal(
            [$"ArticleGen.{package.Version}.nupkg", $"ArticleGen.Tool.{package.Version}.nupkg"],
            Directory.GetFileSystemEntries(package.Feed).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_holds_exactly_what_it_should()
    {
        IEnumerable<string> rules = Directory.GetFiles(Path.Combine(package.Sources, "src", "ArticleGen.Package", "rules"), "*.md").Select(page => $"rules/{Path.GetFileName(page)}");
        string[] expected =
        [
            "[Content_Types].xml",
            "_rels/.rels",
            "package/services/metadata/core-properties/nuget.psmdcp",
            "ArticleGen.nuspec",
            "LICENSE",
            "README.md",
            "analyzers/dotnet/cs/ArticleGen.dll",
            "analyzers/dotnet/cs/ArticleGen.CodeFixes.dll",
            "analyzers/dotnet/cs/ArticleGen.Reading.dll",
            "build/ArticleGen.props",
            "build/ArticleGen.targets",
            "buildTransitive/ArticleGen.props",
            "buildTransitive/ArticleGen.targets",
            "tools/netstandard2.0/ArticleGen.Build.dll",
            .. rules,
        ];

        using ZipArchive zip = ZipFile.OpenRead(package.File);
        Assert.Equal(expected.Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_manifest_tells_what_the_package_is()
    {
        using ZipArchive zip = ZipFile.OpenRead(package.File);
        using Stream nuspec = zip.GetEntry("ArticleGen.nuspec")!.Open();
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("ArticleGen", Value("id"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Contains("source-generator", Value("tags"), StringComparison.Ordinal);
        Assert.NotEmpty(Value("description")!);
        Assert.Null(Value("dependencies"));
        // What git knows differs between a clone and an archive of the same sources.
        Assert.Null(Value("repository"));
    }

    [Theory]
    [InlineData("analyzers/dotnet/cs/ArticleGen.dll")]
    [InlineData("analyzers/dotnet/cs/ArticleGen.CodeFixes.dll")]
    [InlineData("analyzers/dotnet/cs/ArticleGen.Reading.dll")]
    [InlineData("tools/netstandard2.0/ArticleGen.Build.dll")]
    public void Assemblies_carry_their_symbols_and_no_path_of_this_machine(string assembly)
    {
        using ZipArchive zip = ZipFile.OpenRead(package.File);
        using Stream stream = zip.GetEntry(assembly)!.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        using PEReader reader = new(new MemoryStream(bytes.ToArray()));

        DebugDirectoryEntry symbols = reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        MetadataReader pdb = provider.GetMetadataReader();
        Assert.NotEmpty(pdb.Documents);
        Assert.All(pdb.Documents, handle => Assert.StartsWith("/_", pdb.GetString(pdb.GetDocument(handle).Name), StringComparison.Ordinal));
    }
}
