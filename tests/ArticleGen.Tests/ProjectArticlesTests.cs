namespace ArticleGen.Tests;

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

    // An editor cancels at every keystroke.
    [Fact]
    public void What_a_cancelled_run_left_unread_is_read_by_the_next()
    {
        using CancellationTokenSource source = new();
        ChangingText cancelling = new("seeds/c.txt") { Text = SourceText.From("c\n"), WhenAsked = source.Cancel };
        AdditionalText[] files = [File("a"), File("b"), cancelling, File("d")];
        Assert.ThrowsAny<OperationCanceledException>(() => ProjectArticles.Of([.. files], Options, source.Token));
        Assert.Equal(["a", "b", "c", "d"], Names(Of(Options, files)));
        Assert.Equal(["a", "b", "c", "d"], Names(Of(Options, files)));
    }

    private static ValueList<ArticleModel> Of(MemoryOptionsProvider options, params AdditionalText[] files) => ProjectArticles.Of([.. files], options, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Names(IEnumerable<ArticleModel> articles) => articles.Select(article => article.Item.Name);

    private static MemoryText File(string name) => new(TestProject.Directory + $"seeds/{name}.txt", name + "\n");

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
