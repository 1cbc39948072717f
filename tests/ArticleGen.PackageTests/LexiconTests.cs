using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>The words a project adds reach generator and rules through the package's build files.</summary>
public sealed class LexiconTests(LexiconTests.Projects projects) : IClassFixture<LexiconTests.Projects>
{
    [Fact]
    public void A_lexicon_counts_wherever_it_is_and_an_edit_in_it_builds_again()
    {
        Assert.Equal(["", ""], projects.Before.Take(2));
        Assert.Equal(["snarked\n", "snarked\n"], projects.After.Take(2));
    }

    [Fact]
    public void A_lexicon_that_is_listed_late_is_no_article_and_one_that_is_deleted_counts_no_more() =>
        Assert.Equal(("harbour snarked\n", "harbour\n"), (projects.Before[2], projects.After[2]));

    [Fact]
    public void A_line_that_is_not_understood_is_told_with_its_place_and_a_lexicon_that_is_missing_is_told()
    {
        string output = projects.Build.For(projects.Faults).Output;
        Assert.Contains(
            "LexiconFaults.csproj : warning ART0021: The lexicon 'missing.lexicon' is listed, but there is no such file",
            output,
            StringComparison.Ordinal);
        Assert.Contains(
            "newsroom.lexicon(3,1): warning ART0026: The lexicon's 'agencies' is not understood",
            output,
            StringComparison.Ordinal);
        Assert.Equal("snarked\n", projects.Before[3]);
    }

    /// <summary>All are built, then their lexicons change, and all are built again.</summary>
    public sealed class Projects(PackedPackage package) : IAsyncLifetime
    {
        private const string Article =
            "Harbour to reopen\n\nVARNA, March 14 (Reuters) - Ines Calder snarked that the port reopens on Friday.\n";
        private const string Program = "foreach (Quote quote in Articles.Harbour.Quotes) { Console.WriteLine(quote.Cue); }";

        internal Consumer Faults { get; } =
            new Consumer(
                package,
                "LexiconFaults",
                items: """<ArticleLexicon Include="newsroom.lexicon" /><ArticleLexicon Include="missing.lexicon" />""")
            .Write("seeds/harbour.txt", Article)
            .Write("newsroom.lexicon", "verb: snark\n\nagencies: Harbour Wire\n")
            .WriteProgram(Program);

        internal SetResult Build { get; private set; } = null!;

        /// <summary>
        /// What the programs print: with texts as code, as a resource, with a lexicon that is listed late, and with faults in it.
        /// </summary>
        internal IReadOnlyList<string> Before { get; private set; } = [];

        internal IReadOnlyList<string> After { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            Consumer late = new Consumer(package, "LexiconLate")
                .Write(
                    "Directory.Build.targets",
                    """<Project><ItemGroup><ArticleLexicon Include="seeds/words*.txt" /></ItemGroup></Project>""")
                .Write("seeds/harbour.txt", Article)
                .Write("seeds/words.txt", "verb: snark\n")
                .WriteProgram(
                    "foreach (Article article in Articles.All) { Console.WriteLine(article.Id + "
                        + "string.Concat(article.Quotes.Select(quote => \" \" + quote.Cue))); }");
            Consumer[] consumers = [Desk("Inline"), Desk("Resource"), late, Faults];
            ConsumerSet set = new(consumers);
            Build = await set.BuildAsync();
            Assert.True(Build.ExitCode == 0, Build.Output);
            Before = await RunAsync();

            consumers[0].Write("seeds/words.txt", "verb: snark\n");
            consumers[1].Write("seeds/words.txt", "verb: snark\n");
            File.Delete(late.PathOf("seeds/words.txt"));
            SetResult again = await set.BuildAsync("--no-restore");
            Assert.True(again.ExitCode == 0, again.Output);
            After = await RunAsync();

            async Task<string[]> RunAsync() => await Task.WhenAll(consumers.Select(static consumer => consumer.RunAsync()));
        }

        public ValueTask DisposeAsync() => default;

        private Consumer Desk(string storage) => new Consumer(
                package,
                "Lexicon" + storage,
                properties: $"<ArticleGen_TextStorage>{storage}</ArticleGen_TextStorage>",
                items: """<ArticleLexicon Include="newsroom.lexicon" /><ArticleLexicon Include="seeds/words.txt" />""")
            .Write("seeds/harbour.txt", Article)
            .Write("newsroom.lexicon", "# nothing yet\n")
            .Write("seeds/words.txt", "verb: snark | quote\n")
            .WriteProgram(Program);
    }
}
