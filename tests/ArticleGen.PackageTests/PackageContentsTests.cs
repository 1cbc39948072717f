using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

public sealed class PackageContentsTests(PackedPackage package)
{
    [Fact]
    public void Packing_the_solution_writes_four_files()
    {
        Assert.Equal(
            [
                $"ArticleGen.{package.Version}.nupkg",
                $"ArticleGen.Reading.{package.Version}.nupkg",
                $"ArticleGen.Templates.{package.Version}.nupkg",
                $"ArticleGen.Tool.{package.Version}.nupkg",
            ],
            Directory.GetFileSystemEntries(package.Feed).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_holds_exactly_what_it_should()
    {
        IEnumerable<string> rules = Directory.GetFiles(Path.Combine(package.Sources, "src", "ArticleGen.Package", "rules"), "*.md")
            .Select(page => $"rules/{Path.GetFileName(page)}");
        string[] expected =
        [
            "[Content_Types].xml",
            "_rels/.rels",
            "package/services/metadata/core-properties/nuget.psmdcp",
            "ArticleGen.nuspec",
            "CHANGELOG.md",
            "LICENSE",
            "README.md",
            "icon.png",
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
    public void The_package_of_the_reading_has_two_assemblies_with_documentation_and_symbols_and_no_dependency()
    {
        string[] frameworks = ["netstandard2.0", "net10.0"];
        string[] extensions = ["dll", "xml", "pdb"];
        using ZipArchive zip = ZipFile.OpenRead(package.ReadingFile);
        Assert.Equal(
            frameworks.SelectMany(framework => extensions.Select(extension => $"lib/{framework}/ArticleGen.Reading.{extension}"))
                .Order(StringComparer.Ordinal),
            zip.Entries.Select(static entry => entry.FullName)
                .Where(static name => name.StartsWith("lib/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
        XElement metadata = ReadManifest(package.ReadingFile);
        Assert.Null(Value(metadata, "developmentDependency"));
        XElement dependencies = metadata.Elements().Single(static element => element.Name.LocalName == "dependencies");
        Assert.Equal(2, dependencies.Elements().Count());
        Assert.All(dependencies.Elements(), static group => Assert.Empty(group.Elements()));
    }

    [Fact]
    public void The_manifest_tells_what_the_package_is()
    {
        XElement metadata = ReadManifest(package.File);

        Assert.Equal("ArticleGen", Value(metadata, "id"));
        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.Contains("source-generator", Value(metadata, "tags"), StringComparison.Ordinal);
        Assert.Null(Value(metadata, "dependencies"));
    }

    [Fact]
    public void All_packages_show_a_gallery_what_they_are() => Assert.All(package.AllFiles, file =>
    {
        XElement metadata = ReadManifest(file);
        Assert.Equal(("MIT", "README.md", "icon.png"), (Value(metadata, "license"), Value(metadata, "readme"), Value(metadata, "icon")));
        Assert.NotEmpty(Value(metadata, "description")!);
        // The first section of the changelog and no other.
        string changes = File.ReadAllText(Path.Combine(package.Sources, "CHANGELOG.md")).ReplaceLineEndings("\n");
        string notes = Value(metadata, "releaseNotes")!.ReplaceLineEndings("\n");
        Assert.StartsWith("## ", notes, StringComparison.Ordinal);
        Assert.Contains(notes, changes, StringComparison.Ordinal);
        Assert.Single(notes.Split('\n'), line => line.StartsWith("## ", StringComparison.Ordinal));
        // What git knows differs between a clone and an archive of the same sources.
        Assert.Null(Value(metadata, "repository"));
        Assert.Null(Value(metadata, "projectUrl"));
    });

    // Package.props says it for all packages; this one can be packed without building again.
    [Fact]
    public async Task A_pack_names_the_repository_and_the_commit_that_it_is_given()
    {
        string feed = Path.Combine(package.Work, "released");
        await Dotnet.RunAsync(
            package.Sources,
            "pack", "src/ArticleGen.Tool", "-c", "Release", "-o", feed, "--no-build",
            "-p:RepositoryUrl=https://example.org/news", "-p:RepositoryCommit=0123abc");

        XElement metadata = ReadManifest(Directory.GetFiles(feed).Single());
        XElement repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal(
            ["type=git", "url=https://example.org/news", "commit=0123abc"],
            repository.Attributes().Select(attribute => $"{attribute.Name}={attribute.Value}"));
        Assert.Equal("https://example.org/news", Value(metadata, "projectUrl"));
    }

    [Fact]
    public void The_icon_is_a_PNG_of_128_by_128()
    {
        using ZipArchive zip = ZipFile.OpenRead(package.File);
        using Stream icon = zip.GetEntry("icon.png")!.Open();
        byte[] head = new byte[24];
        icon.ReadExactly(head);
        Assert.Equal("\u0089PNG\r\n\u001a\n", System.Text.Encoding.Latin1.GetString(head, 0, 8));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(20)));
    }

    // A package that every build of a project restores: what people wait for once on each machine. Symbols are in the tool's package.
    [Fact]
    public void The_package_is_smaller_than_920_000_bytes() => Assert.InRange(new FileInfo(package.File).Length, 1, 920_000);

    [Fact]
    public void The_tool_has_symbols_so_that_a_crash_tells_its_line()
    {
        string[] frameworks = ["net10.0", "net8.0"];
        string[] names = ["ArticleGen.CodeFixes", "ArticleGen.Reading", "ArticleGen.Tool", "ArticleGen"];
        using ZipArchive zip = ZipFile.OpenRead(package.ToolFile);
        Assert.Equal(
            frameworks.SelectMany(framework => names.Select(name => $"tools/{framework}/any/{name}.pdb")),
            zip.Entries.Select(entry => entry.FullName)
                .Where(name => name.EndsWith(".pdb", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("analyzers/dotnet/cs/ArticleGen.dll")]
    [InlineData("analyzers/dotnet/cs/ArticleGen.CodeFixes.dll")]
    [InlineData("analyzers/dotnet/cs/ArticleGen.Reading.dll")]
    [InlineData("tools/netstandard2.0/ArticleGen.Build.dll")]
    public void Assemblies_carry_no_path_of_this_machine(string assembly)
    {
        using ZipArchive zip = ZipFile.OpenRead(package.File);
        using Stream stream = zip.GetEntry(assembly)!.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        using PEReader reader = new(new MemoryStream(bytes.ToArray()));

        DebugDirectoryEntry symbols = reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        Assert.StartsWith("/_", reader.ReadCodeViewDebugDirectoryData(symbols).Path, StringComparison.Ordinal);
        Assert.DoesNotContain(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    private static XElement ReadManifest(string file)
    {
        using ZipArchive zip = ZipFile.OpenRead(file);
        using Stream manifest = zip.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(manifest).Root!.Elements().Single();
    }

    private static string? Value(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
}
