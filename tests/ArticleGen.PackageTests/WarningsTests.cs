using System.Text.Json;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>What a build says about an article, and what a project can do about it.</summary>
public sealed class WarningsTests(PackedPackage package)
{
    private const string Log = "<ErrorLog>findings.sarif,version=2.1</ErrorLog>";
    private const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private static readonly string[] TunedFiles = ["plain", "ferry", "pier", "unknown", "old/named", "old/quiet"];
    private static readonly string[] UnnamedFiles = ["ferry", "named", "old/pier"];

    [Fact]
    public async Task A_finding_is_a_warning_like_any_other()
    {
        const string Id = "ART0005";
        Consumer asIs = Desk("Warnings", "");
        Consumer asErrors = Desk("WarningsStrict", Strict);
        Consumer exempt = Desk("WarningsExempt", $"{Strict}<WarningsNotAsErrors>{Id}</WarningsNotAsErrors>");
        Consumer off = Desk("WarningsOff", $"<NoWarn>{Id}</NoWarn>");
        Consumer withoutAnalyzers = Desk("WarningsWithoutAnalyzers", "<RunAnalyzers>false</RunAnalyzers>");
        Consumer configured = Desk("WarningsConfigured", "").Write(
            ".globalconfig",
            $"is_global = true\ndotnet_diagnostic.{Id}.severity = error\n");
        SetResult build = await new ConsumerSet(asIs, asErrors, exempt, off, withoutAnalyzers, configured).BuildAsync();

        AssertSaid(asIs, "warning");
        // Behind the message stands the page of the rule, by its path in the folder of packages.
        string rulePage = $"articlegen/{package.Version}/rules/{Id}.md";
        Assert.Contains($"({rulePage})", build.For(asIs).Findings[0], StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(package.Packages, rulePage)));
        AssertSaid(asErrors, "error");
        AssertSaid(exempt, "warning");
        AssertSilent(off);
        // Without analyzers the generator still works.
        AssertSilent(withoutAnalyzers);
        Assert.Equal("harbour\n", await withoutAnalyzers.RunAsync());
        AssertSaid(configured, "error");

        void AssertSaid(Consumer consumer, string severity)
        {
            CommandResult result = build.For(consumer);
            int column = Texts.HarbourMisspelt.Split('\n')[4].IndexOf("undrelined", StringComparison.Ordinal) + 1;
            Assert.Contains($"seeds/harbour.txt(5,{column}): {severity} {Id}: ", Assert.Single(result.Findings), StringComparison.Ordinal);
            Assert.Equal((severity == "error", severity != "error"), (result.ExitCode != 0, File.Exists(consumer.Assembly)));
        }

        void AssertSilent(Consumer consumer)
        {
            Assert.Empty(build.For(consumer).Findings);
            Assert.True(File.Exists(consumer.Assembly), build.Output);
        }

        Consumer Desk(string name, string properties) => new Consumer(package, name, properties: properties)
            .Write("seeds/harbour.txt", Texts.HarbourMisspelt)
            .WriteProgram(Texts.PrintIds);
    }

    [Fact]
    public async Task A_slip_in_front_matter_is_shown_where_it_stands()
    {
        Consumer consumer = new Consumer(package, "FrontMatter")
            .Write("seeds/harbour.md", Texts.HarbourInMarkdown)
            .WriteProgram("System.Console.WriteLine(Articles.Harbour.Headline + Articles.Harbour.Quotes[0].PlainText);");
        CommandResult built = await consumer.TryBuildAsync();
        Assert.Equal(0, built.ExitCode);
        Assert.Contains("seeds/harbour.md(4,7): warning ART0027: ", Assert.Single(built.Findings), StringComparison.Ordinal);
        Assert.Equal("Harbour to reopen on FridayThe harbour will reopen on Friday\n", await consumer.RunAsync());
    }

    [Fact]
    public async Task A_file_has_severities_of_its_own()
    {
        const string Id = "ART0005";
        Consumer plain = Tuned("Tuned", "");
        Consumer off = Tuned("TunedOff", $"<NoWarn>{Id}</NoWarn>");
        Consumer asErrors = Tuned("TunedErrors", $"<WarningsAsErrors>{Id}</WarningsAsErrors>");
        Consumer strict = Tuned("TunedStrict", Strict);
        Consumer configured = Configured("TunedConfigured", "");
        Consumer configuredStrict = Configured("TunedConfiguredStrict", Strict);
        await new ConsumerSet(plain, off, asErrors, strict, configured, configuredStrict).BuildAsync();

        Assert.Equal(
            (true, "ferry.txt: note|old/named.txt: error|pier.txt: warning|unknown.txt: warning"),
            await SeveritiesAsync(plain, Id));
        Assert.Equal((false, "unknown.txt: warning"), await SeveritiesAsync(off, "ART0020"));

        // The project's severity for the rule's ID overrides that of files, except none.
        Assert.Equal((false, ""), await SeveritiesAsync(off, Id));
        Assert.Equal(
            (true, "ferry.txt: error|old/named.txt: error|pier.txt: error|unknown.txt: error"),
            await SeveritiesAsync(asErrors, Id));
        // TreatWarningsAsErrors changes what is a warning in its file.
        Assert.Equal((true, "ferry.txt: note|old/named.txt: error|pier.txt: error|unknown.txt: error"), await SeveritiesAsync(strict, Id));
        Assert.Equal(
            (false, "ferry.txt: warning|old/named.txt: warning|pier.txt: warning|unknown.txt: warning"),
            await SeveritiesAsync(configured, Id));
        Assert.Equal(
            (true, "ferry.txt: error|old/named.txt: error|pier.txt: error|unknown.txt: error"),
            await SeveritiesAsync(configuredStrict, Id));

        Consumer Configured(string name, string properties) =>
            Tuned(name, properties).Write(".globalconfig", $"is_global = true\ndotnet_diagnostic.{Id}.severity = warning\n");

        Consumer Tuned(string name, string properties) => TunedFiles.Aggregate(
            new Consumer(package, name, properties: properties + Log, items: $"""
                <AdditionalFiles Include="seeds/plain.txt" />
                <Article Update="seeds/plain.txt" ArticleRules="{Id}=none" />
                <Article Update="seeds/old/named.txt" ArticleRules="{Id} = error, ART0002=none" />
                <Article Update="seeds/unknown.txt" ArticleRules="{Id}=eror" />
                """)
                .Write(
                    ".editorconfig",
                    $"[seeds/ferry.txt]\narticlegen.{Id}.severity = suggestion # of no weight\n"
                        + $"[*.txt]\ndotnet_diagnostic.{Id}.severity = none\n")
                // In a folder without C# files, where the SDK does not look.
                .Write("seeds/old/.editorconfig", $"[*.txt]\narticlegen.{Id}.severity = none\n")
                .WriteProgram(Texts.PrintIds),
            static (consumer, file) => consumer.Write($"seeds/{file}.txt", Texts.HarbourMisspelt));
    }

    [Fact]
    public async Task A_rule_that_is_off_by_default_is_switched_on_by_its_id()
    {
        const string Id = "ART0016";
        Consumer plain = Unnamed("Unnamed", "");
        Consumer asErrors = Unnamed("UnnamedErrors", $"<WarningsAsErrors>{Id}</WarningsAsErrors>");
        Consumer strict = Unnamed("UnnamedStrict", Strict);
        Consumer off = Unnamed("UnnamedOff", $"<NoWarn>{Id}</NoWarn>");
        Consumer configured = Unnamed("UnnamedConfigured", "").Write(
            ".globalconfig",
            $"is_global = true\ndotnet_diagnostic.{Id}.severity = warning\n");
        Consumer all = Unnamed("UnnamedAll", "").Write(".globalconfig", "is_global = true\ndotnet_analyzer_diagnostic.severity = error\n");
        await new ConsumerSet(plain, asErrors, strict, off, configured, all).BuildAsync();

        Assert.Equal((false, "named.txt: note|old/pier.txt: warning"), await SeveritiesAsync(plain, Id));
        Assert.Equal((true, "ferry.txt: error|named.txt: error|old/pier.txt: error"), await SeveritiesAsync(asErrors, Id));
        Assert.Equal((true, "named.txt: note|old/pier.txt: error"), await SeveritiesAsync(strict, Id));
        Assert.Equal((false, ""), await SeveritiesAsync(off, Id));
        Assert.Equal((false, "ferry.txt: warning|named.txt: warning|old/pier.txt: warning"), await SeveritiesAsync(configured, Id));
        Assert.Equal((false, "named.txt: note|old/pier.txt: warning"), await SeveritiesAsync(all, Id));

        Consumer Unnamed(string name, string properties) => UnnamedFiles.Aggregate(
            new Consumer(
                package,
                name,
                properties: properties + Log,
                items: $"""<Article Update="seeds/named.txt" ArticleRules="{Id}=suggestion" />""")
                .Write("seeds/old/.editorconfig", $"[*.txt]\narticlegen.{Id}.severity = warning\n")
                .WriteProgram(Texts.PrintIds),
            static (consumer, file) => consumer.Write(
                $"seeds/{file}.txt", "Port to reopen\n\nBERGEN, March 14 (NTB) - The port will reopen, a senior official said.\n"));
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
            .Write(
                "Directory.Build.targets",
                """<Project><ItemGroup><Article Include="code/*.txt" /><EditorConfigFiles Remove=".editorconfig" /></ItemGroup>"""
                    + """</Project>""");
        await Dotnet.RunAsync(consumer.Folder, "restore");
        using JsonDocument items = JsonDocument.Parse(
            await Dotnet.RunAsync(consumer.Folder, "msbuild", "-t:ArticleGenPrepare", "-getItem:EditorConfigFiles"));
        Assert.Equal(
            ["code/.editorconfig", "seeds/.editorconfig"],
            items.RootElement.GetProperty("Items").GetProperty("EditorConfigFiles").EnumerateArray()
                .Select(item => Path.GetRelativePath(consumer.Folder, item.GetProperty("FullPath").GetString()!).Replace('\\', '/'))
                .Where(path => path.EndsWith("/.editorconfig", StringComparison.Ordinal) || path == ".editorconfig")
                .Order(StringComparer.Ordinal));
    }

    /// <summary>Whether the build failed, and the files below seeds in which a rule was reported, with its severities.</summary>
    private static async Task<(bool Failed, string Severities)> SeveritiesAsync(Consumer consumer, string id)
    {
        using JsonDocument log = JsonDocument.Parse(
            await File.ReadAllTextAsync(consumer.PathOf("findings.sarif"), TestContext.Current.CancellationToken));
        IEnumerable<string> found = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("ruleId").GetString() == id && !result.TryGetProperty("suppressions", out _))
            .Select(
                result => $"{FileOf(result)}: {(result.TryGetProperty("level", out JsonElement level) ? level.GetString() : "warning")}");
        return (!File.Exists(consumer.Assembly), string.Join('|', found.Order(StringComparer.Ordinal)));
    }

    private static string FileOf(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri")
        .GetString()!.Split("seeds/")[1];
}
