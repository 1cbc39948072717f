using System.IO.Compression;
using System.Runtime.InteropServices;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>The command line, installed from its package.</summary>
public sealed class ToolTests(PackedPackage package)
{
    private static readonly string[] Promised =
    [
        "README.md", "LICENSE", "CHANGELOG.md", "icon.png", "read.schema.json",
        "rules/ART0001.md", "rules/build-warnings.md", "rules/configure.md",
        "tools/net8.0/any/ArticleGen.Tool.dll", "tools/net8.0/any/ArticleGen.Tool.runtimeconfig.json",
        "tools/net8.0/any/DotnetToolSettings.xml", "tools/net8.0/any/rules/ART0001.md",
        "tools/net10.0/any/ArticleGen.Tool.dll", "tools/net10.0/any/ArticleGen.Tool.runtimeconfig.json",
        "tools/net10.0/any/DotnetToolSettings.xml", "tools/net10.0/any/rules/ART0001.md",
    ];

    [Fact]
    public async Task It_is_installed_and_checks_fixes_and_reads()
    {
        Consumer consumer = new Consumer(package, "Tooled").Write("seeds/harbour.txt", Texts.HarbourMisspelt).WriteProgram(Texts.PrintIds);
        string tools = consumer.PathOf("../tools");
        await Dotnet.RunAsync(consumer.Folder, "tool", "install", "ArticleGen.Tool", "--tool-path", tools, "--version", package.Version);
        CommandResult build = await consumer.TryBuildAsync();

        Assert.Equal(new(0, package.Version + "\n"), await RunAsync("--version"));
        // The folder has one project: that is what is checked.
        CommandResult check = await RunAsync("check");
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith("seeds/harbour.txt(5,38): warning ART0005: ", Assert.Single(check.Findings), StringComparison.Ordinal);
        Assert.Contains($"(articlegen/{package.Version}/rules/ART0005.md)", check.Output, StringComparison.Ordinal);
        Assert.Contains(check.Findings[0], build.Output, StringComparison.Ordinal);

        Assert.Equal(new(0, "1 edit in 1 file\n"), await RunAsync("fix", "seeds"));
        Assert.Equal(new(0, "1 article: 0 errors, 0 warnings\n"), await RunAsync("check"));

        CommandResult read = await RunAsync("read", "seeds");
        Assert.Equal(0, read.ExitCode);
        Assert.Contains("\"cue\": \"underlined\"", read.Output, StringComparison.Ordinal);
        Assert.Contains("Ines Calder", (await RunAsync("explain", "seeds/harbour.txt")).Output, StringComparison.Ordinal);

        Task<CommandResult> RunAsync(params string[] arguments) => Dotnet.TryProgramAsync(
            Path.Combine(tools, "articlegen"),
            consumer.Folder,
            // The start program looks for the runtime where it is usually installed.
            new Dictionary<string, string>
            {
                ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."))
            },
            arguments);
    }

    [Fact]
    public void Its_package_has_the_schema_the_pages_of_the_rules_and_no_workspaces_and_no_documentation_of_code()
    {
        using ZipArchive zip = ZipFile.OpenRead(package.ToolFile);
        List<string> entries = [.. zip.Entries.Select(static entry => entry.FullName)];

        string[] manifests = ["DotnetToolSettings.xml", "[Content_Types].xml"];
        Assert.All(Promised, entry => Assert.Contains(entry, entries));
        Assert.DoesNotContain(
            entries,
            entry => entry.Contains("Workspaces", StringComparison.Ordinal)
                || entry.EndsWith(".resources.dll", StringComparison.Ordinal)
                || (entry.EndsWith(".xml", StringComparison.Ordinal) && !manifests.Contains(Path.GetFileName(entry))));
    }
}
