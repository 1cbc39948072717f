using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Tests.Files;

public class SharedReadingsTests
{
    private static readonly ArticleLexicon None = ArticleLexicon.Empty;
    private static readonly ArticleLexicon Wire = ArticleLexicon.Read("agency: Harbour Wire").Lexicon;

    [Fact]
    public void One_text_is_read_once()
    {
        SourceText text = SourceText.From(Stories.FerryText);
        Assert.Same(Of(text, None), Of(text, None));
        Assert.Same(Of(text, Wire), Of(text, ArticleLexicon.Read("# wires\nagency: Harbour Wire").Lexicon));
    }

    [Fact]
    public async Task Several_who_ask_at_once_get_one_reading()
    {
        SourceText text = SourceText.From(string.Concat(Enumerable.Repeat(Stories.FerryText + "\n\n", 100)));
        using Barrier start = new(4);
        ArticleReading[] readings = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait(TestContext.Current.CancellationToken);
                return Of(text, None);
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.Single(readings.Distinct(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void Equal_texts_have_equal_readings() =>
        Assert.Equal(Of(SourceText.From(Stories.FerryText), None), Of(SourceText.From(Stories.FerryText), None));

    [Fact]
    public void One_that_is_cancelled_is_read_by_the_next_who_asks()
    {
        SourceText text = SourceText.From(Stories.FerryText);
        CancellationToken cancelled = new(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() => SharedReadings.Of(text, null, None, store: null, cancelled));
        Assert.Null(SharedReadings.ModelMade(text, None, new ArticleItem("a", "seeds/a.txt", "a", null)));
        Assert.NotEmpty(Of(text, None).Quotes);
    }

    [Fact]
    public void Another_lexicon_is_another_reading()
    {
        SourceText text = SourceText.From("Ferry resumes\n\nThe ferry runs, Calder snarked.\n");
        Assert.Empty(Of(text, None).Quotes);
        Assert.Single(Of(text, ArticleLexicon.Read("verb: snark").Lexicon).Quotes);
        Assert.Empty(Of(text, None).Quotes);
    }

    [Fact]
    public void Another_format_is_another_reading()
    {
        SourceText text = SourceText.From("# Ferry resumes\n\n\"We **sail**,\" Ines Calder said.\n");
        ArticleReading markdown = Of(text, None, ArticleFormat.Markdown);
        Assert.Equal("Ferry resumes", markdown.HeadlineText);
        Assert.Same(markdown, Of(text, None, ArticleFormat.Markdown));
        Assert.Equal("# Ferry resumes", Of(text, None).HeadlineText);
        Assert.Equal(markdown, Of(text, None, ArticleFormat.Markdown));
    }

    [Fact]
    public void Without_a_format_the_text_tells() => Assert.Equal(
        "Ferry resumes",
        Of(SourceText.From("<!DOCTYPE html><html><body><h1>Ferry resumes</h1><p>It sails.</p></body></html>"), None).HeadlineText);

    // Of another format there is no model, whatever the rest of the item says.
    [Fact]
    public void A_model_belongs_to_its_format()
    {
        SourceText text = SourceText.From("# Ferry resumes\n");
        ArticleItem item = new("a", "seeds/a.txt", "a", null);
        ArticleModel model = SharedReadings.ModelOf(text, None, item, store: null, TestContext.Current.CancellationToken);
        Assert.Same(model, SharedReadings.ModelMade(text, None, item));
        Assert.Null(SharedReadings.ModelMade(text, None, item with { Format = ArticleFormat.Markdown }));
    }

    private static ArticleReading Of(SourceText text, ArticleLexicon lexicon, ArticleFormat? format = null) =>
        SharedReadings.Of(text, format, lexicon, store: null, TestContext.Current.CancellationToken);
}
