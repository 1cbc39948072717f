using System.Text.Json;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>What a build says about an article, and what a project can do about it.</summary>
public sealed class WarningsTests(PackedPackage package)
{
    [Fact]
    public async Task A_finding_is_a_warning_like_any_other()
    {
        Consumer consumer = new Consumer(package, "Warnings")
            .Write("seeds/harbour.txt", Texts.HarbourMisspelt)
            .WriteProgram(Texts.PrintIds);
        int column = Texts.HarbourMisspelt.Split('\n')[4].IndexOf("undrelined", StringComparison.Ordinal) + 1;
        string place = $"seeds/harbour.txt(5,{column}): ";

        CommandResult asIs = await consumer.TryBuildAsync();
        Assert.Equal(0, asIs.ExitCode);
        Assert.Contains($"{place}warning ART0005: ", Assert.Single(asIs.Findings), StringComparison.Ordinal);
        // Behind the message stands the page of the rule, by its path in the folder of packages.
        string rulePage = $"articlegen/{package.Version}/rules/ART0005.md";
        Assert.Contains($"({rulePage})", asIs.Findings[0], StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(package.Packages, rulePage)));

        CommandResult asErrors = await consumer.TryBuildAsync("--no-restore", "--no-incremental", "-p:TreatWarningsAsErrors=true");
        Assert.NotEqual(0, asErrors.ExitCode);
        Assert.Contains($"{place}error ART0005: ", Assert.Single(asErrors.Findings), StringComparison.Ordinal);

        CommandResult exempt = await consumer.TryBuildAsync("--no-restore", "--no-incremental", "-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=ART0005");
        Assert.Equal(0, exempt.ExitCode);
        Assert.Contains($"{place}warning ART0005: ", Assert.Single(exempt.Findings), StringComparison.Ordinal);

        CommandResult off = await consumer.TryBuildAsync("--no-restore", "--no-incremental", "-p:NoWarn=ART0005");
        Assert.Equal(0, off.ExitCode);
        Assert.Empty(off.Findings);

        // Without analyzers the generator still works.
        CommandResult withoutAnalyzers = await consumer.TryBuildAsync("--no-restore", "--no-incremental", "-p:RunAnalyzers=false");
        Assert.Equal(0, withoutAnalyzers.ExitCode);
        Assert.Empty(withoutAnalyzers.Findings);
        Assert.Equal("harbour\n", await consumer.RunAsync());

        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.ART0005.severity = error\n");
        CommandResult configured = await consumer.TryBuildAsync("--no-restore", "--no-incremental");
        Assert.NotEqual(0, configured.ExitCode);
        Assert.Contains($"{place}error ART0005: ", Assert.Single(configured.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_has_severities_of_its_own()
    {
        const string Id = "ART0005";
        Consumer consumer = new Consumer(package, "Tuned", items: $"""
                <AdditionalFiles Include="seeds/plain.txt" />
                <Article Update="seeds/plain.txt" ArticleRules="{Id}=none" />
                <Article Update="seeds/old/named.txt" ArticleRules="{Id} = error, ART0002=none" />
                <Article Update="seeds/unknown.txt" ArticleRules="{Id}=eror" />
                """)
            .Write(".editorconfig", $"[seeds/ferry.txt]\narticlegen.{Id}.severity = suggestion # of no weight\n[*.txt]\ndotnet_diagnostic.{Id}.severity = none\n")
            // In a folder without C# files, where the SDK does not look.
            .Write("seeds/old/.editorconfig", $"[*.txt]\narticlegen.{Id}.severity = none\n")
            .WriteProgram(Texts.PrintIds);
        foreach (string file in new[] { "plain", "ferry", "pier", "unknown", "old/named", "old/quiet" })
        {
            consumer.Write($"seeds/{file}.txt", Texts.HarbourMisspelt);
        }

        string[] tuned = ["old/named.txt: error", "pier.txt: warning", "unknown.txt: warning"];
        Assert.Equal((true, "ferry.txt: note|" + string.Join('|', tuned)), await SeveritiesAsync(consumer, Id));
        Assert.Equal((false, "unknown.txt: warning"), await SeveritiesAsync(consumer, "ART0020", $"-p:NoWarn={Id}"));

        // What the project says of the rule by its ID goes before what files say, save none.
        Assert.Equal((false, ""), await SeveritiesAsync(consumer, Id, $"-p:NoWarn={Id}"));
        Assert.Equal((true, "ferry.txt: error|old/named.txt: error|pier.txt: error|unknown.txt: error"), await SeveritiesAsync(consumer, Id, $"-p:WarningsAsErrors={Id}"));
        // Warnings in general are those that are warnings in their files.
        Assert.Equal((true, "ferry.txt: note|old/named.txt: error|pier.txt: error|unknown.txt: error"), await SeveritiesAsync(consumer, Id, "-p:TreatWarningsAsErrors=true"));
        consumer.Write(".globalconfig", $"is_global = true\ndotnet_diagnostic.{Id}.severity = warning\n");
        Assert.Equal((false, "ferry.txt: warning|old/named.txt: warning|pier.txt: warning|unknown.txt: warning"), await SeveritiesAsync(consumer, Id));
        Assert.Equal((true, "ferry.txt: error|old/named.txt: error|pier.txt: error|unknown.txt: error"), await SeveritiesAsync(consumer, Id, "-p:TreatWarningsAsErrors=true"));
    }

    [Fact]
    public async Task A_rule_that_is_off_by_default_is_switched_on_by_its_id()
    {
        const string Id = "ART0016";
        Consumer consumer = new Consumer(package, "Unnamed", items: $"""<Article Update="seeds/named.txt" ArticleRules="{Id}=suggestion" />""")
            .Write("seeds/old/.editorconfig", $"[*.txt]\narticlegen.{Id}.severity = warning\n")
            .WriteProgram(Texts.PrintIds);
        foreach (string file in new[] { "ferry", "named", "old/pier" })
        {
            consumer.Write($"seeds/{file}.txt", "Port to reopen\n\nBERGEN, March 14 (NTB) - The port will reopen, a senior official said.\n");
        }

        Assert.Equal((false, "named.txt: note|old/pier.txt: warning"), await SeveritiesAsync(consumer, Id));
        Assert.Equal((true, "ferry.txt: error|named.txt: error|old/pier.txt: error"), await SeveritiesAsync(consumer, Id, $"-p:WarningsAsErrors={Id}"));
        Assert.Equal((true, "named.txt: note|old/pier.txt: error"), await SeveritiesAsync(consumer, Id, "-p:TreatWarningsAsErrors=true"));
        Assert.Equal((false, ""), await SeveritiesAsync(consumer, Id, $"-p:NoWarn={Id}"));
        consumer.Write(".globalconfig", $"is_global = true\ndotnet_diagnostic.{Id}.severity = warning\n");
        Assert.Equal((false, "ferry.txt: warning|named.txt: warning|old/pier.txt: warning"), await SeveritiesAsync(consumer, Id));
        consumer.Write(".globalconfig", "is_global = true\ndotnet_analyzer_diagnostic.severity = error\n");
        Assert.Equal((false, "named.txt: note|old/pier.txt: warning"), await SeveritiesAsync(consumer, Id));
    }

    [Fact]
    public async Task An_editorconfig_counts_once_and_not_where_the_project_removed_it()
    {
        Consumer consumer = new Consumer(package, "Configs")
            .Write("seeds/ferry.txt", Texts.Harbour)
            .Write("seeds/.editorconfig", "")
            .Write("code/.editorconfig", "")
            .Write("code/ferry.txt", Texts.Harbour)
            .Write("code/Desk.cs", "")
            .Write(".editorconfig", "root = true\n")
            .Write("Directory.Build.targets", """<Project><ItemGroup><Article Include="code/*.txt" /><EditorConfigFiles Remove=".editorconfig" /></ItemGroup></Project>""");
        await Dotnet.RunAsync(consumer.Folder, "restore");
        using JsonDocument items = JsonDocument.Parse(await Dotnet.RunAsync(consumer.Folder, "msbuild", "-t:ArticleGenPrepare", "-getItem:EditorConfigFiles"));
        Assert.Equal(
            ["code/.editorconfig", "seeds/.editorconfig"],
            items.RootElement.GetProperty("Items").GetProperty("EditorConfigFiles").EnumerateArray()
                .Select(item => Path.GetRelativePath(consumer.Folder, item.GetProperty("FullPath").GetString()!).Replace('\\', '/'))
                .Where(path => path.EndsWith("/.editorconfig", StringComparison.Ordinal) || path == ".editorconfig")
                .Order(StringComparer.Ordinal));
    }

    /// <summary>Whether the build failed, and the files below seeds in which a rule was reported, with its severities.</summary>
    private static async Task<(bool Failed, string Severities)> SeveritiesAsync(Consumer consumer, string id, params string[] arguments)
    {
        CommandResult build = await consumer.TryBuildAsync(["--no-incremental", "-p:ErrorLog=findings.sarif%2Cversion=2.1", .. arguments]);
        using JsonDocument log = JsonDocument.Parse(await File.ReadAllTextAsync(consumer.PathOf("findings.sarif"), TestContext.Current.CancellationToken));
        IEnumerable<string> found = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("ruleId").GetString() == id && !result.TryGetProperty("suppressions", out _))
            .Select(result => $"{FileOf(result)}: {(result.TryGetProperty("level", out JsonElement level) ? level.GetString() : "warning")}");
        return (build.ExitCode != 0, string.Join('|', found.Order(StringComparer.Ordinal)));
    }

    private static string FileOf(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri")
        .GetString()!.Split("seeds/")[1];
}
