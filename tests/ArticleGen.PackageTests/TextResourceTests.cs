using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>
/// ArticleGen_TextStorage=Resource: the build puts the texts of all articles into the assembly as one resource.
/// When they are written again is tested in StaleCompileTests.
/// </summary>
public sealed class TextResourceTests(PackedPackage package)
{
    // With blanks, which an editor that breaks lines puts there.
    private const string Properties = "<ArticleGen_TextStorage> Resource\n</ArticleGen_TextStorage>";

    private const string PrintTexts = """
        foreach (Article article in Articles.All) System.Console.WriteLine(
            $"{article.Id}|{System.Convert.ToBase64String(System.Text.Encoding.Unicode.GetBytes(article.Text))}");
        """;

    [Fact]
    public async Task There_is_one_resource_and_its_texts_are_those_of_the_code()
    {
        Consumer consumer = Desk("OneResource")
            .WriteProgram(PrintTexts)
            .Write("seeds/story.de.txt", Texts.Harbour)
            .Write("seeds/bom.txt", Texts.Harbour, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true))
            .Write("seeds/utf16.txt", Texts.Harbour, Encoding.Unicode)
            .Write("seeds/utf32.txt", string.Concat(Enumerable.Repeat(Texts.Harbour + "\n\n", 200)), Encoding.UTF32)
            .Write("seeds/invalid.txt", "Zoë\n\nZoë und Zoë\n", Encoding.Latin1)
            .Write("../outside/far.txt", Texts.Harbour + "far");

        string[] resource = await consumer.BuildAndRunAsync();
        Assert.Equal(["ArticleGen.Texts"], Resources(consumer.Assembly));
        Assert.Empty(Directory.GetDirectories(Path.GetDirectoryName(consumer.Assembly)!));

        Assert.Equal(await consumer.BuildAndRunAsync("--no-restore", "-p:ArticleGen_TextStorage=Inline"), resource);
        Assert.Equal(8, resource.Length);
        Assert.Empty(Resources(consumer.Assembly));
        // The build deletes files that the new storage does not need.
        Assert.Empty(Directory.GetFiles(Intermediate(consumer), "ArticleGen.texts*"));
    }

    [Fact]
    public async Task The_compiler_is_asked_to_store_long_strings_as_data()
    {
        Consumer consumer =
            Desk("Strings", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><Features>strict</Features>").WriteProgram(
            "System.Console.WriteLine(Articles.One.Headline);");
        Assert.Equal("strict;experimental-data-section-string-literals=4000", (await BuildAsync()).Trim());
        Assert.Equal(["Harbour to reopen on Friday"], await consumer.RunLinesAsync());
        string[] shards = Directory.GetFiles(consumer.Folder, "Articles.*.g.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(shards);
        Assert.All(shards, shard => Assert.DoesNotContain("u8", File.ReadAllText(shard), StringComparison.Ordinal));

        Task<string> BuildAsync() => Dotnet.RunAsync(consumer.Folder, "msbuild", "-restore", "-t:Build", "-getProperty:Features");
    }

    [Fact]
    public async Task A_design_time_build_names_the_resources_and_writes_none()
    {
        Consumer consumer = Desk("DesignTime");
        await Dotnet.RunAsync(
            consumer.Folder, "msbuild", "-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true");

        string config = await File.ReadAllTextAsync(
            Path.Combine(Intermediate(consumer), "DesignTime.GeneratedMSBuildEditorConfig.editorconfig"),
            TestContext.Current.CancellationToken);
        Assert.Contains(
            "build_metadata.AdditionalFiles.ArticleResource = seeds/one.txt\n",
            config.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Intermediate(consumer), "ArticleGen.texts*"));
    }

    [Fact]
    public async Task An_article_that_is_saved_while_the_build_runs_is_told_by_the_program_and_right_after_the_next_build()
    {
        Consumer consumer = Desk("Saved")
            .Write(
                "Directory.Build.targets",
                """<Project><Target Name="Save" AfterTargets="ArticleGenWriteTexts" Condition="'$(SaveNow)' == 'true'"><Copy """
                    + """SourceFiles="new.txt" DestinationFiles="seeds/two.txt" /></Target></Project>""")
            .Write("new.txt", "New\n")
            .WriteProgram(
                "try { System.Console.WriteLine(Articles.One.Text.Length); System.Console.WriteLine(Articles.Two.Text.Length); } catch "
                    + "(System.InvalidOperationException e) { System.Console.WriteLine(e.Message); }");
        Assert.Equal(
            [
                $"{Texts.Harbour.Length}",
                "The text of seeds/two.txt in the resource ArticleGen.Texts is not the one that this program was compiled with: build "
                    + "the project again."
            ],
            await consumer.BuildAndRunAsync("-p:SaveNow=true"));
        Assert.Equal([$"{Texts.Harbour.Length}", "4"], await consumer.BuildAndRunAsync("--no-restore"));
    }

    [Fact]
    public async Task A_project_without_articles_has_no_resource_and_sees_the_articles_of_the_project_that_it_references()
    {
        Consumer articles = new Consumer(
            package,
            "Stories",
            properties: "<OutputType>Library</OutputType><RootNamespace>NoArticles</RootNamespace>").Write("seeds/one.txt", Texts.Harbour);
        Consumer consumer = new Consumer(
            package,
            "NoArticles",
            properties: Properties,
            items: $"""<ProjectReference Include="{articles.PathOf("Stories.csproj")}" />""")
            .WriteProgram("System.Console.WriteLine(Articles.One.Text.Length);");

        string output = await consumer.BuildAsync();
        Assert.Contains("0 Warning(s)", output, StringComparison.Ordinal);
        Assert.Equal($"{Texts.Harbour.Length}\n", await consumer.RunAsync());
        Assert.Empty(Resources(consumer.Assembly));
    }

    private Consumer Desk(string name, string properties = "") =>
        new Consumer(package, name, properties: Properties + properties, items: """<Article Include="../outside/*.txt" />""")
        .Write("seeds/one.txt", Texts.Harbour)
        .Write("seeds/two.txt", Texts.Harbour);

    private static string Intermediate(Consumer consumer) => consumer.PathOf("obj/Debug/net10.0");

    private static string[] Resources(string assembly)
    {
        using PEReader reader = new(File.OpenRead(assembly));
        MetadataReader metadata = reader.GetMetadataReader();
        return [.. metadata.ManifestResources.Select(handle => metadata.GetString(metadata.GetManifestResource(handle).Name))];
    }
}
