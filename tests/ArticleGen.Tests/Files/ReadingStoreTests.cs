using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Tests.Files;

public class ReadingStoreTests
{
    private static readonly ArticleLexicon None = ArticleLexicon.Empty;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly ReadingStore _store = new(100_000);

    [Fact]
    public void Equal_texts_have_one_reading() => Assert.Same(Read(Stories.FerryText, None), Read(Stories.FerryText, None));

    [Fact]
    public void Without_a_store_each_text_is_read() => Assert.NotSame(
        SharedReadings.Of(Text(Stories.FerryText), null, None, store: null, Cancel),
        SharedReadings.Of(Text(Stories.FerryText), null, None, store: null, Cancel));

    [Fact]
    public void Texts_that_differ_in_one_letter_have_readings_of_their_own() =>
        Assert.NotEqual(Read("Ferry A\n\nIt sails.\n", None).HeadlineText, Read("Ferry B\n\nIt sails.\n", None).HeadlineText);

    [Fact]
    public void Another_lexicon_reads_a_text_again_and_an_equal_one_does_not()
    {
        const string Words = "Ferry resumes\n\nThe ferry runs, Calder snarked.\n";
        Assert.Empty(Read(Words, None).Quotes);
        ArticleReading snarked = Read(Words, ArticleLexicon.Read("verb: snark").Lexicon);
        Assert.Single(snarked.Quotes);
        Assert.Same(snarked, Read(Words, ArticleLexicon.Read("# verbs\nverb: snark").Lexicon));
    }

    [Fact]
    public void Another_format_reads_a_text_again()
    {
        Assert.Equal("# Ferry", Read("# Ferry\n\nIt sails.\n", None).HeadlineText);
        Assert.Equal("Ferry", Read("# Ferry\n\nIt sails.\n", None, ArticleFormat.Markdown).HeadlineText);
    }

    // As two projects do that share files and not the lexicon.
    [Fact]
    public void Two_lexicons_in_turn_read_a_text_once_each_and_a_third_takes_the_place_of_the_first()
    {
        ArticleLexicon one = ArticleLexicon.Read("verb: snark").Lexicon;
        ArticleLexicon two = ArticleLexicon.Read("verb: quip").Lexicon;
        (ArticleReading ofOne, ArticleReading ofTwo) = (Read(Stories.FerryText, one), Read(Stories.FerryText, two));
        Assert.Same(ofOne, Read(Stories.FerryText, one));
        Assert.Same(ofTwo, Read(Stories.FerryText, two));
        Read(Stories.FerryText, None);
        Assert.NotSame(ofOne, Read(Stories.FerryText, one));
    }

    // As two projects do that share files and name them differently.
    [Fact]
    public void Two_items_have_a_model_each()
    {
        ArticleModel one = MakeModel("one");
        ArticleModel two = MakeModel("two");
        Assert.Same(one, MakeModel("one"));
        Assert.Same(two, MakeModel("two"));

        ArticleModel MakeModel(string name) =>
            SharedReadings.ModelOf(Text(Stories.FerryText), None, new(name, $"seeds/{name}.txt", name, null), _store, Cancel);
    }

    [Fact]
    public void It_holds_no_more_than_it_may()
    {
        for (int i = 0; i < 1_000; i++)
        {
            _store.Get(Make(i));
            Assert.InRange(_store.Units, 1, 100_000);
        }
    }

    // A million texts of one word each must not be held for their few letters.
    [Fact]
    public void A_text_without_words_counts_as_well()
    {
        _store.Get("");
        Assert.Equal(ReadingStore.UnitsOfAText, _store.Units);
    }

    [Fact]
    public void What_was_not_asked_for_the_longest_goes_first()
    {
        TextReadings first = _store.Get(Make(0));
        TextReadings second = _store.Get(Make(1));
        for (int i = 2; i < 200; i++)
        {
            _store.Get(Make(i));
            Assert.Same(first, _store.Get(Make(0)));
        }

        Assert.NotSame(second, _store.Get(Make(1)));
    }

    [Fact]
    public void A_text_larger_than_all_of_it_is_read_and_not_held()
    {
        Assert.NotNull(Read("Ferry\n\n" + new string('a', 200_000), None).HeadlineText);
        Assert.Equal(0, _store.Units);
    }

    [Fact]
    public void A_reading_that_is_cancelled_is_not_kept()
    {
        CancellationToken cancelled = new(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() => SharedReadings.Of(Text(Stories.FerryText), null, None, _store, cancelled));
        Assert.NotEmpty(Read(Stories.FerryText, None).Quotes);
    }

    [Fact]
    public async Task Several_who_ask_at_once_for_equal_texts_get_one_reading()
    {
        string words = string.Concat(Enumerable.Repeat(Stories.FerryText + "\n\n", 20));
        using Barrier start = new(4);
        ArticleReading[] readings = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait(Cancel);
                return Read(words, None);
            },
            Cancel,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
        Assert.Single(readings.Distinct(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public async Task Any_thread_may_ask()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(
            () =>
            {
                for (int i = 0; i < 500; i++)
                {
                    _store.Get(Make((i * (thread + 1)) % 150));
                }
            },
            Cancel)));
        Assert.InRange(_store.Units, 1, 100_000);
    }

    private static string Make(int number) => $"Ferry {number}\n\n" + new string('a', 600);

    // A text of its own each time, as a compiler server has it.
    private static SourceText Text(string words) => SourceText.From(new string(words));

    private ArticleReading Read(string words, ArticleLexicon lexicon, ArticleFormat? format = null) =>
        SharedReadings.Of(Text(words), format, lexicon, _store, Cancel);
}
