using System.Text.Json;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>Which files become articles, as MSBuild and as the program sees it.</summary>
public sealed class ArticleItemsTests(PackedPackage package)
{
    private const string Items = """
        <Article Remove="seeds/removed.txt" />
        <Article Include="elsewhere/**/*.md" />
        <Article Include="../outside/far.txt" ArticleName="from-outside" />
        <AdditionalFiles Include="plain.txt" />
        <AdditionalFiles Include="seeds/twice.txt" ArticleName="named-as-additional-file" Other="kept" />
        <AdditionalFiles Include="BannedSymbols.txt" />
        <AdditionalFiles Include="notes.md" />
        <AdditionalFiles Include="memo.md" ArticleFormat="Markdown" />
        <Article Update="seeds/draft.txt" ArticleFormat="Markdown" />
        <None Update="seeds/copied.txt" CopyToOutputDirectory="PreserveNewest" />
        """;

    [Fact]
    public async Task The_right_files_are_articles_and_in_no_other_list()
    {
        Consumer consumer = Desk();
        JsonElement items = await ItemsAsync(consumer);

        Assert.Equal(
            [
                "../outside/far.txt", "elsewhere/deep/story.md", "seeds/copied.txt", "seeds/deep/er.txt", "seeds/deep/pilots.md",
                "seeds/deep/tugs.mdx", "seeds/deep/winds/index.markdown", "seeds/draft.txt", "seeds/one.txt", "seeds/twice.txt",
            ],
            Identities(
                items,
                "AdditionalFiles",
                item => item.TryGetProperty("ArticleGenItem", out JsonElement value) && value.GetString() == "true"));
        Assert.Equal(
            ["BannedSymbols.txt", "memo.md", "notes.md", "plain.txt"],
            Identities(items, "AdditionalFiles", item => !item.TryGetProperty("ArticleGenItem", out _)));
        Assert.Equal(
            [
                "seeds/README.md", "seeds/copied.txt", "seeds/deep/README.mdx",
                "seeds/deep/a.verified.md", "seeds/deep/readme.md", "seeds/obj/log.txt",
                "seeds/page.html", "seeds/removed.txt",
            ],
            Identities(items, "None", item => item.GetProperty("Identity").GetString()!.StartsWith("seeds", StringComparison.Ordinal)));
        Assert.Equal(
            "kept",
            items.GetProperty("AdditionalFiles")
                .EnumerateArray()
                .Single(item => item.GetProperty("Identity").GetString() == "seeds/twice.txt")
                .GetProperty("Other")
                .GetString());
        // A file outside the project has a name to be shown under.
        Assert.Equal(
            "far.txt",
            items.GetProperty("AdditionalFiles")
                .EnumerateArray()
                .Single(item => item.GetProperty("Identity").GetString() == "../outside/far.txt")
                .GetProperty("Link")
                .GetString());
        Assert.Equal(
            "Markdown",
            items.GetProperty("AdditionalFiles")
                .EnumerateArray()
                .Single(item => item.GetProperty("Identity").GetString() == "seeds/draft.txt")
                .GetProperty("ArticleFormat")
                .GetString());
        Assert.Equal(10, items.GetProperty("UpToDateCheckInput").GetArrayLength());

        string[] ids = await consumer.BuildAndRunAsync("--no-restore");
        Assert.Equal(
            ["copied", "deep/er", "deep/pilots", "deep/story", "deep/tugs", "deep/winds", "draft", "from-outside", "memo",
                "named-as-additional-file", "one", "plain"],
            ids.Order(StringComparer.Ordinal));
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(consumer.Assembly)!, "seeds", "copied.txt")));
    }

    [Fact]
    public async Task The_default_articles_can_be_switched_off()
    {
        JsonElement items = await ItemsAsync(Desk(), "-p:EnableDefaultArticleItems=false");

        Assert.Equal(
            ["../outside/far.txt", "BannedSymbols.txt", "elsewhere/deep/story.md", "memo.md", "notes.md", "plain.txt", "seeds/twice.txt"],
            Identities(items, "AdditionalFiles", _ => true));
    }

    [Fact]
    public async Task A_switch_that_is_not_understood_and_an_article_that_is_missing_are_reported_and_late_articles_are_found()
    {
        Consumer unclear = new Consumer(package, "Switch", properties: "<EnableDefaultArticleItems>nope</EnableDefaultArticleItems>")
            .Write("seeds/harbour.txt", Texts.Harbour)
            .WriteProgram(Texts.PrintIds);
        Consumer late = new Consumer(package, "Late", items: """<Article Include="missing.txt" />""")
            .Write("seeds/one.txt", Texts.Harbour)
            .Write("late/two.txt", Texts.Harbour)
            .Write("late/c#/three.txt", Texts.Harbour)
            .Write("Directory.Build.targets", """<Project><ItemGroup><Article Include="late/**/*.txt" /></ItemGroup></Project>""")
            .WriteProgram(Texts.PrintIds);

        SetResult build = await new ConsumerSet(unclear, late).BuildAsync();

        Assert.Contains(
            "warning ART0020: EnableDefaultArticleItems does not understand 'nope': write true or false; it counts as not set",
            Assert.Single(build.For(unclear).Findings),
            StringComparison.Ordinal);
        Assert.Equal("harbour\n", await unclear.RunAsync());
        Assert.Contains(
            "Late.csproj : warning ART0021: The article 'missing.txt' is listed, but there is no such file",
            Assert.Single(build.For(late).Findings),
            StringComparison.Ordinal);
        // The compiler sees the metadata of the third as "c".
        Assert.Equal("c#/three\ntwo\none\n", await late.RunAsync());
    }

    [Fact]
    public async Task Files_of_other_tools_are_articles_only_where_an_item_names_them()
    {
        string[] names =
        [
            "BannedSymbols", "BannedSymbols.Core", "PublicAPI.Shipped", "PublicAPI.Unshipped", "InternalAPI.Shipped",
                "InternalAPI.Unshipped",
            "CodeMetricsConfig", "vs-threading.MembersRequiringMainThread", "NativeMethods", "a.verified", "a.received",
        ];
        Consumer consumer = new Consumer(
            package,
            "Others",
            items: """<Article Include="seeds/deep/NativeMethods.txt" />""").Write("seeds/one.txt", Texts.Harbour);
        foreach (string name in names)
        {
            consumer.Write($"seeds/deep/{name}.txt", "");
        }

        Assert.Equal(
            ["seeds/deep/NativeMethods.txt", "seeds/one.txt"],
            Identities(await ItemsAsync(consumer), "AdditionalFiles", _ => true));
    }

    [Fact]
    public async Task A_design_time_build_gives_the_compiler_of_an_IDE_the_articles_and_their_names()
    {
        Consumer consumer = Desk();
        string arguments = await Dotnet.RunAsync(
            consumer.Folder, "msbuild", "-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true",
                "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs");

        Assert.Contains("\"/additionalfile:seeds/one.txt\"", arguments, StringComparison.Ordinal);
        string config = await File.ReadAllTextAsync(
            consumer.PathOf("obj/Debug/net10.0/Desk.GeneratedMSBuildEditorConfig.editorconfig"),
            TestContext.Current.CancellationToken);
        Assert.Contains(
            "build_metadata.AdditionalFiles.ArticleName = from-outside\n",
            config.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.Single(config.Split('\n'), line => line.StartsWith("build_property.RootNamespace", StringComparison.Ordinal));
        Assert.False(File.Exists(consumer.Assembly));
    }

    private Consumer Desk() => new Consumer(package, "Desk", items: Items)
        .Write("seeds/one.txt", Texts.Harbour)
        .Write("seeds/deep/er.txt", Texts.Harbour)
        .Write("seeds/obj/log.txt", "no article")
        .Write("seeds/removed.txt", Texts.Harbour)
        .Write("seeds/deep/pilots.md", Texts.Harbour)
        .Write("seeds/deep/tugs.mdx", Texts.Harbour)
        .Write("seeds/deep/winds/index.markdown", Texts.Harbour)
        .Write("seeds/deep/README.mdx", "no article")
        .Write("seeds/draft.txt", Texts.Harbour)
        .Write("seeds/README.md", "no article")
        .Write("seeds/deep/readme.md", "no article")
        .Write("seeds/deep/a.verified.md", "no article")
        .Write("seeds/page.html", "no article")
        .Write("memo.md", Texts.Harbour)
        .Write("seeds/twice.txt", Texts.Harbour)
        .Write("seeds/copied.txt", Texts.Harbour)
        .Write("elsewhere/deep/story.md", Texts.Harbour)
        .Write("../outside/far.txt", Texts.Harbour)
        .Write("plain.txt", Texts.Harbour)
        .Write("BannedSymbols.txt", "T:System.Random;Use dice")
        .Write("notes.md", "no article")
        .WriteProgram(Texts.PrintIds);

    private static async Task<JsonElement> ItemsAsync(Consumer consumer, params string[] arguments)
    {
        await Dotnet.RunAsync(consumer.Folder, "restore");
        string json = await Dotnet.RunAsync(consumer.Folder, ["msbuild", "-getItem:AdditionalFiles,None,UpToDateCheckInput", .. arguments]);
        return JsonDocument.Parse(json).RootElement.GetProperty("Items");
    }

    private static IEnumerable<string> Identities(JsonElement items, string type, Func<JsonElement, bool> isWanted) =>
        items.GetProperty(type)
            .EnumerateArray()
            .Where(isWanted)
            .Select(item => item.GetProperty("Identity").GetString()!)
            .Order(StringComparer.Ordinal);
}
