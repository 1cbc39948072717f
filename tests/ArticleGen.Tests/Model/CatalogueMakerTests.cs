namespace ArticleGen.Tests.Model;

public class CatalogueMakerTests
{
    private static readonly string[] Names = ["Ann", "ANN", "Ann 2", "Ann_2", "O'Brien", "OBrien", "Hale", "HALE", "Zoe", "Paris", "All"];

    private readonly CatalogueMaker _maker = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_was_made_before_a_catalogue_depends_on_its_summaries_alone(int seed)
    {
        Random random = new(seed);
        SortedDictionary<string, ArticleModel> articles = new(StringComparer.Ordinal);
        for (int edit = 0; edit < 200; edit++)
        {
            string path = $"{(random.Next(3) == 0 ? "sport/" : "")}{Names[random.Next(Names.Length)]}.txt";
            if (random.Next(4) == 0)
            {
                articles.Remove(path);
            }
            else
            {
                articles[path] = Article(path, random.Next(30), [.. Enumerable.Range(0, random.Next(5)).Select(_ => Actor(random))]);
            }

            AssertMakesWhatANewOneMakes(articles.Values, (ActorProperties)random.Next(4));
        }
    }

    // Beyond sixteen articles and an eighth of all, which are 23 here, everything is made anew.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(23)]
    [InlineData(24)]
    [InlineData(30)]
    [InlineData(60)]
    public void However_many_articles_are_replaced_at_once_a_catalogue_depends_on_its_summaries_alone(int replaced)
    {
        Random random = new(replaced);
        ArticleModel[] articles = [.. Enumerable.Range(0, 60).Select(Make)];
        AssertMakesWhatANewOneMakes(articles, ActorProperties.Frequent);
        foreach (int i in Enumerable.Range(0, articles.Length).OrderBy(_ => random.Next()).Take(replaced))
        {
            articles[i] = Make(i);
        }

        AssertMakesWhatANewOneMakes(articles, ActorProperties.Frequent);
        AssertMakesWhatANewOneMakes(articles, ActorProperties.Quoted);

        ArticleModel Make(int i) =>
            Article($"{i:00}.txt", random.Next(30), [.. Enumerable.Range(0, random.Next(5)).Select(_ => Actor(random))]);
    }

    [Fact]
    public void An_edit_makes_anew_only_the_actors_of_the_edited_article()
    {
        ArticleModel[] articles = [
            .. Enumerable.Range(0, 50).Select(static i => Article($"{i:00}.txt", null, Person($"P{i}"), Person("All of us")))
        ];
        Catalogue before = _maker.Make(Summaries(articles), ActorProperties.Frequent, Cancel);
        ValueList<ActorPropertyName?>[] properties = [.. articles.Select(before.FindProperties)];
        articles[7] = Article("07.txt", null, Person("P7"), Person("Newcomer"));
        Catalogue after = _maker.Make(Summaries(articles), ActorProperties.Frequent, Cancel);
        IEnumerable<object> made = after.Actors.Except<object>(before.Actors, ReferenceEqualityComparer.Instance);
        Assert.Equal(["All of us", "Newcomer", "P7"], made.Select(static actor => ((NamedActor)actor).Actor.Name));
        Assert.Same(before.Articles, after.Articles);
        Assert.Equal([7], Enumerable.Range(0, 50).Where(i => !ReferenceEquals(properties[i], after.FindProperties(articles[i]))));
    }

    [Fact]
    public void An_article_that_is_added_leaves_the_names_of_the_others_the_same_objects()
    {
        ArticleModel[] articles = [.. Enumerable.Range(0, 50).Select(static i => Article($"{i:00}.txt", i, Person($"P{i}")))];
        Catalogue before = _maker.Make(Summaries(articles), ActorProperties.Frequent, Cancel);
        Catalogue after = _maker.Make(Summaries([.. articles, Article("99.txt", 70, Person("P99"))]), ActorProperties.Frequent, Cancel);
        Assert.Single(after.Articles.Except(before.Articles, ReferenceEqualityComparer.Instance));
        Assert.Single(after.Actors.Except(before.Actors, ReferenceEqualityComparer.Instance));
    }

    // The list of its actors is the same object then, and one of them has to give way to somebody new.
    [Fact]
    public void An_article_that_comes_back_has_the_properties_of_now()
    {
        ArticleModel place = Article("a.txt", null, new ActorModel("Hale", ActorKind.Place, None, None, None));
        ArticleModel person = Article("b.txt", null, Person("Hale"));
        Assert.Equal(["Hale"], FindNames(_maker.Make(Summaries([place]), ActorProperties.Frequent, Cancel), place));
        Assert.Equal(["Hale"], FindNames(_maker.Make(Summaries([person]), ActorProperties.Frequent, Cancel), person));
        Assert.Equal(["Hale_2"], FindNames(_maker.Make(Summaries([place, person]), ActorProperties.Frequent, Cancel), place));
        Assert.Equal(["Hale"], FindNames(_maker.Make(Summaries([place]), ActorProperties.Frequent, Cancel), place));
    }

    // An edit that adds a source without a name leaves the summary as it was.
    [Fact]
    public void A_model_of_equal_summary_has_the_properties_of_its_own_actors()
    {
        ArticleModel one = Article("a.txt", null, Person("Ann"));
        ArticleModel two = Article("a.txt", null, new ActorModel("a pilot", ActorKind.Anonymous, None, None, None), Person("Ann"));
        Catalogue catalogue = _maker.Make(Summaries([one]), ActorProperties.Frequent, Cancel);
        Assert.Equal(["Ann"], FindNames(catalogue, one));
        Assert.Equal(one.Summary, two.Summary);
        Assert.Equal([null, "Ann"], FindNames(catalogue, two));
    }

    private void AssertMakesWhatANewOneMakes(IReadOnlyCollection<ArticleModel> articles, ActorProperties properties)
    {
        Catalogue expected = Catalogue.Create(Summaries(articles), properties, Cancel);
        Catalogue made = _maker.Make(Summaries(articles), properties, Cancel);
        Assert.Equal(expected.Articles, made.Articles);
        Assert.Equal(expected.Actors, made.Actors);
        Assert.Equal(expected, made);
        Assert.All(articles, article => Assert.Equal(expected.FindProperties(article), made.FindProperties(article)));
    }

    private static IEnumerable<string?> FindNames(Catalogue catalogue, ArticleModel article) =>
        catalogue.FindProperties(article).Select(static property => property?.Name);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static ValueList<string> None => ValueList<string>.Empty;

    private static ActorModel Person(string name) => new(name, ActorKind.Person, None, None, None);

    private static ActorModel Actor(Random random) => new(
        Names[random.Next(Names.Length)],
        (ActorKind)random.Next(5),
        ValueList<string>.Of(random.Next(3) == 0 ? ["master"] : []),
        ValueList<string>.Of(random.Next(3) == 0 ? [Names[random.Next(Names.Length)]] : []),
        ValueList<string>.Of(random.Next(2) == 0 ? [random.Next(2) == 0 ? "he" : "she"] : []))
    {
        IsQuoted = random.Next(2) == 0,
    };

    private static ArticleSummary[] Summaries(IEnumerable<ArticleModel> articles) =>
        [.. articles.Select(static article => article.Summary)];

    private static ArticleModel Article(string path, int? day, params ActorModel[] actors)
    {
        DatelineReading? dateline = day is int days
            ? new(new TextRange(0, 0)) { Year = 2021, Month = 1 + (days / 28), Day = 1 + (days % 28) }
            : null;
        return new(
            new(path, path, Path.GetFileNameWithoutExtension(path), null) { Folder = Path.GetDirectoryName(path)! },
            "",
            null,
            "",
            dateline is null ? null : new("", dateline),
            null,
            new(),
            ValueList<ArticleGen.Fields.FieldEntry>.Empty,
            ValueList<TextRange>.Empty,
            ValueList<TextEdit>.Empty,
            ValueList<QuoteReading>.Empty,
            actors.ToValueList(),
            ValueList<ValueList<TextRange>>.Empty);
    }
}
