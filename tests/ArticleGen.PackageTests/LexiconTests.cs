using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>The words a project adds reach generator and rules through the package's build files.</summary>
public sealed class LexiconTests(PackedPackage package)
{
    private const string Article = "Harbour to reopen\n\nVARNA, March 14 (Reuters) - Ines Calder snarked that the port reopens on Friday.\n";
    private const string Program = "foreach (Quote quote in Articles.Harbour.Quotes) { Console.WriteLine(quote.Cue); }";

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public async Task A_lexicon_counts_wherever_it_is_and_an_edit_in_it_builds_again(string storage)
    {
        Consumer consumer = new Consumer(
                package,
                "Lexicon" + storage,
                properties: $"<ArticleGen_TextStorage>{storage}</ArticleGen_TextStorage>",
                items: """<ArticleLexicon Include="newsroom.lexicon" /><ArticleLexicon Include="seeds/words.txt" />""")
            .Write("seeds/harbour.txt", Article)
            .Write("newsroom.lexicon", "# nothing yet\n")
            .Write("seeds/words.txt", "verb: snark | quote\n")
            .WriteProgram(Program);
        Assert.Empty(await consumer.BuildAndRunAsync());

        consumer.Write("seeds/words.txt", "verb: snark\n");
        Assert.Equal(["snarked"], await consumer.BuildAndRunAsync("--no-restore"));
    }

    [Fact]
    public async Task A_lexicon_that_is_listed_late_is_no_article_and_one_that_is_deleted_counts_no_more()
    {
        Consumer consumer = new Consumer(package, "LexiconLate")
            .Write("Directory.Build.targets", """<Project><ItemGroup><ArticleLexicon Include="seeds/words*.txt" /></ItemGroup></Project>""")
            .Write("seeds/harbour.txt", Article)
            .Write("seeds/words.txt", "verb: snark\n")
            .WriteProgram("foreach (Article article in Articles.All) { Console.WriteLine(article.Id + string.Concat(article.Quotes.Select(quote => \" \" + quote.Cue))); }");
        Assert.Equal(["harbour snarked"], await consumer.BuildAndRunAsync());

        File.Delete(consumer.PathOf("seeds/words.txt"));
        Assert.Equal(["harbour"], await consumer.BuildAndRunAsync("--no-restore"));
    }

    [Fact]
    public async Task A_line_that_is_not_understood_is_told_with_its_place_and_a_lexicon_that_is_missing_is_told()
    {
        Consumer consumer = new Consumer(package, "LexiconFaults", items: """<ArticleLexicon Include="newsroom.lexicon" /><ArticleLexicon Include="missing.lexicon" />""")
            .Write("seeds/harbour.txt", Article)
            .Write("newsroom.lexicon", "verb: snark\n\nagencies: Harbour Wire\n")
            .WriteProgram(Program);

        CommandResult build = await consumer.TryBuildAsync();

        Assert.Contains("LexiconFaults.csproj : warning ART0021: The lexicon 'missing.lexicon' is listed, but there is no such file", build.Output, StringComparison.Ordinal);
        Assert.Contains("newsroom.lexicon(3,1): warning ART0026: The lexicon's 'agencies' is not understood", build.Output, StringComparison.Ordinal);
        Assert.Equal("snarked\n", await consumer.RunAsync());
    }
}
