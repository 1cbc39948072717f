namespace ArticleGen.Tests.Files;

public class ProjectArticlesTests
{
    private static readonly MemoryOptionsProvider Options = TestProject.Empty.Options;

    [Fact]
    public void Articles_come_in_the_order_of_their_files_each_once() =>
        Assert.Equal(["a", "b", "c"], Names(Of(Options, File("c"), File("a"), File("b"), File("a"))));

    [Fact]
    public void Unchanged_files_give_the_same_articles()
    {
        AdditionalText[] files = [File("a"), File("b")];
        ValueList<ArticleModel> first = Of(Options, files);
        Assert.Equal([true, true], first.Zip(Of(Options, files), ReferenceEquals));
        Assert.Equal([true, true], first.Zip(Of(TestProject.Empty.Options, files), ReferenceEquals));
    }

    [Fact]
    public void A_file_whose_text_is_another_one_is_read_again()
    {
        ChangingText file = new("seeds/a.txt") { Text = SourceText.From("One\n") };
        Assert.Equal("One", Of(Options, file).Single().Headline);
        file.Text = SourceText.From("Two\n");
        Assert.Equal("Two", Of(Options, file).Single().Headline);
        file.Text = null;
        Assert.Empty(Of(Options, file));
        file.Text = SourceText.From("Three\n");
        Assert.Equal("Three", Of(Options, file).Single().Headline);
    }

    [Fact]
    public void Other_options_name_a_file_anew()
    {
        AdditionalText file = File("a");
        Assert.Equal("a", Of(Options, file).Single().Item.Name);
        TestProject named = TestProject.Empty.WithMetadata("seeds/a.txt", ("ArticleGenItem", "true"), ("ArticleName", "other"));
        Assert.Equal("other", Of(named.Options, file).Single().Item.Name);
    }

    [Fact]
    public void One_text_in_two_formats_is_two_readings()
    {
        SourceText text = SourceText.From("# Ferry\n\nIt sails.\n");
        AdditionalText[] files = [new ChangingText("seeds/a.md") { Text = text }, new ChangingText("seeds/a.txt") { Text = text }];
        MemoryOptionsProvider items = TestProject.Empty.WithMetadata("seeds/a.md", ("ArticleGenItem", "true")).Options;
        ValueList<ArticleModel> articles = Of(items, files);
        Assert.Equal(["Ferry", "# Ferry"], articles.Select(article => article.Headline));
        Assert.Equal([true, true], articles.Zip(Of(items, files), ReferenceEquals));
    }

    [Fact]
    public void Another_format_reads_a_file_again()
    {
        AdditionalText file = new MemoryText(TestProject.Directory + "seeds/a.txt", "# Ferry\n\nIt sails.\n");
        Assert.Equal("# Ferry", Of(Options, file).Single().Headline);
        TestProject markdown = TestProject.Empty.WithMetadata("seeds/a.txt", ("ArticleFormat", "Markdown"));
        Assert.Equal("Ferry", Of(markdown.Options, file).Single().Headline);
        Assert.Equal("# Ferry", Of(Options, file).Single().Headline);
    }

    [Fact]
    public void Another_lexicon_reads_all_articles_again_and_a_comment_in_it_none()
    {
        AdditionalText article = new MemoryText(TestProject.Directory + "seeds/a.txt", "Ferry\n\nThe ferry runs, Calder snarked.\n");
        ArticleModel plain = Of(Options, article).Single();
        Assert.Empty(plain.Quotes);
        ArticleModel snarked = Of(Options, article, Lexicon("verb: snark")).Single();
        Assert.Single(snarked.Quotes);
        Assert.Same(snarked, Of(Options, article, Lexicon("# our verbs\nverb: snark")).Single());
        Assert.Equal(plain, Of(Options, article).Single());
    }

    [Fact]
    public void A_lexicon_is_no_article()
    {
        Assert.Equal(["a"], Names(Of(Options, File("a"), Lexicon("verb: snark"))));
        TestProject named = TestProject.Empty.WithMetadata("seeds/b.txt", ("ArticleGenItem", "true"), ("ArticleGenLexicon", "true"));
        Assert.Equal(["a"], Names(Of(named.Options, File("a"), File("b"))));
    }

    // An editor cancels at every keystroke.
    [Fact]
    public void What_a_cancelled_run_left_unread_is_read_by_the_next()
    {
        using CancellationTokenSource source = new();
        ChangingText cancelling = new("seeds/c.txt") { Text = SourceText.From("c\n"), WhenAsked = source.Cancel };
        AdditionalText[] files = [File("a"), File("b"), cancelling, File("d")];
        Assert.ThrowsAny<OperationCanceledException>(() => ProjectArticles.Read([.. files], Options, store: null, source.Token));
        Assert.Equal(["a", "b", "c", "d"], Names(Of(Options, files)));
        Assert.Equal(["a", "b", "c", "d"], Names(Of(Options, files)));
    }

    private static ValueList<ArticleModel> Of(MemoryOptionsProvider options, params AdditionalText[] files) =>
        ProjectArticles.Read([.. files], options, store: null, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Names(IEnumerable<ArticleModel> articles) => articles.Select(article => article.Item.Name);

    private static MemoryText File(string name) => new(TestProject.Directory + $"seeds/{name}.txt", name + "\n");

    private static MemoryText Lexicon(string text) => new(TestProject.Directory + "newsroom.lexicon", text);

    private sealed class ChangingText(string path) : AdditionalText
    {
        public SourceText? Text { get; set; }

        public Action? WhenAsked { get; init; }

        public override string Path => TestProject.Directory + path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            WhenAsked?.Invoke();
            cancellationToken.ThrowIfCancellationRequested();
            return Text;
        }
    }
}
