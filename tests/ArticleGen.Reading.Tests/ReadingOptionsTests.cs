using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests;

/// <summary>The options of a reading, spans, and many threads that read at once.</summary>
public class ReadingOptionsTests
{
    private const string Markdown = "# Ferry **resumes**\n\nThe pier holds, Ines Calder tooted.\n";
    private const string Page = "<html><body><h1>Ferry resumes</h1><p>\"Good,\" Ines Calder said.</p></body></html>";

    private static readonly ReadingOptions Tooting =
        new() { Format = ArticleFormat.Markdown, Lexicon = ArticleLexicon.Read("verb: toot\n").Lexicon };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Format_and_lexicon_count()
    {
        ArticleReading reading = ArticleReader.Read(Markdown, Tooting, Cancel);
        Assert.Equal("Ferry resumes", reading.HeadlineText);
        Assert.Equal("Ines Calder", SpeakerIn(reading));
        Assert.Equal(ArticleReader.Read(Markdown, ArticleFormat.Markdown, Tooting.Lexicon, Cancel), reading);
        Assert.Empty(ArticleReader.Read(Markdown, Tooting with { Lexicon = ArticleLexicon.Empty }, Cancel).Quotes);
    }

    [Fact]
    public void Without_a_format_the_text_tells()
    {
        Assert.Equal("Ferry resumes", ArticleReader.Read(Page, ReadingOptions.Default, Cancel).HeadlineText);
        Assert.Equal("# Ferry **resumes**", ArticleReader.Read(Markdown, ReadingOptions.Default, Cancel).HeadlineText);
        Assert.Equal(
            ArticleReader.Read(Page, ArticleFormat.Text, ArticleLexicon.Empty, Cancel),
            ArticleReader.Read(Page, new ReadingOptions { Format = ArticleFormat.Text }, Cancel));
    }

    [Fact]
    public void A_part_of_a_buffer_is_read_as_a_text_of_its_own()
    {
        ReadOnlySpan<char> part = ("xx" + Markdown + "yy").AsSpan(2, Markdown.Length);
        Assert.Equal(ArticleReader.Read(Markdown), ArticleReader.Read(part));
        Assert.Equal(ArticleReader.Read(Markdown, Tooting, Cancel), ArticleReader.Read(part, Tooting, Cancel));
        Assert.Equal(Markdown, ArticleReader.Read(part).Text);
    }

    [Fact]
    public void Arguments_that_are_null_are_named()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => ArticleReader.Read((string)null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => ArticleReader.Read(null!, Tooting, Cancel)).ParamName);
        ReadingOptions none = null!;
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => ArticleReader.Read("x", none, Cancel)).ParamName);
        ReadingOptions withoutLexicon = new() { Lexicon = null! };
        Assert.Equal("lexicon", Assert.Throws<ArgumentNullException>(() => ArticleReader.Read("x", withoutLexicon, Cancel)).ParamName);
        Assert.Equal("lexicon", Assert.Throws<ArgumentNullException>(() => ArticleReader.Explain("x", null!, Cancel)).ParamName);
    }

    [Fact]
    public void There_is_no_other_format()
    {
        ReadingOptions other = new() { Format = (ArticleFormat)99 };
        Assert.Equal("format", Assert.Throws<ArgumentOutOfRangeException>(() => ArticleReader.Read("x", other, Cancel)).ParamName);
    }

    [Fact]
    public void A_cancelled_reading_throws() => Assert.Throws<OperationCanceledException>(
        () => ArticleReader.Read(Markdown, Tooting, new CancellationToken(canceled: true)));

    // A lexicon makes its tables when it is first used, and memory is handed from one reading to the next.
    [Fact]
    public async Task Many_threads_read_what_one_reads()
    {
        string[] texts =
        [
            .. Enumerable.Range(0, 60).Select(static number => string.Concat(Enumerable.Repeat(
                $"\"We need {number} boats,\" said Ines Calder. Tom Hale tooted that it was \"a farce\".\n\n", 1 + (number % 9)))),
        ];
        ArticleReading[] alone = [.. texts.Select(text => ArticleReader.Read(text, Tooting, Cancel))];
        for (int round = 0; round < 5; round++)
        {
            ReadingOptions options = Tooting with { Lexicon = ArticleLexicon.Read("verb: toot\n").Lexicon };
            using Barrier start = new(16);
            await Task.WhenAll(Enumerable.Range(0, 16).Select(first => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait(Cancel);
                    for (int i = 0; i < texts.Length; i++)
                    {
                        int number = (first + i) % texts.Length;
                        Assert.Equal(alone[number], ArticleReader.Read(texts[number], options, Cancel));
                    }
                },
                Cancel,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));
        }
    }

    private static string? SpeakerIn(ArticleReading reading) =>
        reading.Quotes.Single().Speaker is { } index ? reading.Actors[index].Name : null;
}
