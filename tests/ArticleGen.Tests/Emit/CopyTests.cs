namespace ArticleGen.Tests.Emit;

/// <summary>What copies made by "with" and objects made by a program have, in whatever order and form they were given it.</summary>
public class CopyTests(NewsFixture fixture)
{
    private readonly CompiledProject _news = fixture.Project;

    // Whose mentions an actor has does not depend on which actors a copy of the article lists, or where.
    [Theory]
    [InlineData("Actors.InesCalder", "126..137|163..172")]
    [InlineData("Actors.InesCalder, Actors.Northwire", "126..137|163..172")]
    [InlineData("Actors.Hale, Actors.Hale, Actors.Hale, Actors.Hale, Actors.Hale, Actors.InesCalder", "126..137|163..172")]
    [InlineData("", "126..137|163..172")]
    public void A_copy_with_other_actors_has_the_mentions_of_each(string actors, string mentions) => Assert.Equal(
        mentions,
        _news.Run<string>(
            $$"""
            var copy = Articles.FerryResumes with { Actors = new Actor[] { {{actors}} } };
            TextRange First(Actor a) => (a with { Articles = new[] { copy } }).Mentions[0].Range;
            return First(Actors.InesCalder) + "|" + First(Actors.Northwire);
            """));

    [Fact]
    public void Who_is_not_in_the_text_is_not_mentioned() => Assert.Equal(0, _news.Run<int>(
        "var copy = Articles.FerryResumes with { Actors = new[] { Actors.Hale } }; "
            + "return (Actors.Hale with { Articles = new[] { copy } }).Mentions.Count;"));

    [Theory]
    [InlineData("PlainText = \"x\", Range = new TextRange(1, 2)", "x 1..3")]
    [InlineData("Range = new TextRange(1, 2), PlainText = \"x\"", "x 1..3")]
    [InlineData("Range = new TextRange(1, 2)", "er 1..3")]
    [InlineData("PlainText = \"x\"", "x 1..33")]
    public void The_order_of_values_does_not_matter(string change, string expected) => Assert.Equal(
        expected,
        _news.Run<string>(
            "var quote = Articles.FerryResumes.Quotes[0] with { Range = new TextRange(1, 32) }; "
                + $"quote = quote with {{ {change} }}; return quote.PlainText + \" \" + quote.Range;"));

    [Fact]
    public void Words_that_were_read_without_their_markup_belong_to_their_range() => Assert.Equal(
        "We are very glad,|are very glad,|x|x",
        CompiledProject.Of(
            TestProject.Empty.With("seeds/a.md", "# Hale\n\n\"We are **very** glad,\" Ann Roe said.\n")
                .WithMetadata("seeds/a.md", ("ArticleGenItem", "true"))
                .Run(),
            Target.Latest)
            .Run<string>(
                """
                var read = Articles.A.Quotes[0];
                var narrow = read with { Range = new TextRange(read.Range.Start + 3, read.Range.Length - 3) };
                return string.Join("|", (read with { }).PlainText, narrow.PlainText, (narrow with { PlainText = "x" }).PlainText,
                    (read with { PlainText = "x", Range = narrow.Range }).PlainText);
                """));

    // Whether or not a program says it: the words are the same.
    [Fact]
    public void The_plain_words_may_be_said() => Assert.Equal(
        "True|False|False|True|False",
        _news.Run<string>(
            """
            var quote = Articles.FerryResumes.Quotes[0];
            var far = new Quote(QuoteKind.Indirect, new TextRange(99, 9));
            var same = new Article("a", "b") { Quotes = new[] { far } }.Quotes[0];
            return string.Join("|", quote == (quote with { PlainText = quote.Text }), quote == (quote with { PlainText = "x" }),
                far == (far with { PlainText = "x" }), (quote with { PlainText = "x" }) == (quote with { PlainText = "x" }),
                same == (same with { PlainText = "x" }));
            """));

    [Theory]
    [InlineData("Range = new TextRange(3, 4)", "3..7")]
    [InlineData("Kind = QuoteKind.Indirect", "")]
    [InlineData("Kind = QuoteKind.Mixed, Range = new TextRange(3, 4)", "")]
    [InlineData("Verbatim = new[] { new TextRange(5, 1) }, Range = new TextRange(3, 4)", "5..6")]
    [InlineData("Range = new TextRange(3, 4), Verbatim = new[] { new TextRange(5, 1) }", "5..6")]
    [InlineData("Range = new TextRange(3, 4), Verbatim = new TextRange[0]", "")]
    public void A_direct_quote_is_verbatim_where_it_stands(string change, string verbatim)
    {
        foreach (string quote in new[] { "new Quote(QuoteKind.Direct, new TextRange(1, 2))", "Articles.FerryResumes.Quotes[1]" })
        {
            Assert.Equal(verbatim, _news.Run<string>($"return string.Join(\"+\", ({quote} with {{ {change} }}).Verbatim);"));
        }
    }

    [Fact]
    public void What_a_quote_was_read_with_stays_its_own() => Assert.Equal("worst", _news.Run<string>(
        "var quote = Articles.FerryResumes.Quotes[2]; "
            + "return quote.Article[(quote with { Range = new TextRange(0, 3) }).Verbatim.Single()];"));

    [Theory]
    [InlineData("renamed", "renamed", 1)]
    [InlineData("renamed", "calder", 1)]
    [InlineData("calder", "renamed", 1)]
    [InlineData("renamed with { Roles = new string[0] }", "renamed", 1)]
    [InlineData("new Actor(\"Ines Calder\", ActorKind.Person)", "calder", 1)]
    [InlineData("new Actor(\"Ines Calder\", ActorKind.Person) { Id = \"another\" }", "calder", 0)]
    [InlineData("null", "calder", 0)]
    public void Actors_of_one_id_are_one_speaker(string speaker, string asked, int count) => Assert.Equal(count, _news.Run<int>(
        $$"""
        var calder = Actors.InesCalder;
        var renamed = calder with { Name = "I. Calder" };
        var article = new Article("a", "text") { Quotes = new[] { new Quote(QuoteKind.Direct, default) { Speaker = {{speaker}} } } };
        return ({{asked}} with { Articles = new[] { article } }).Quotes.Count;
        """));

    // The quote in the article is another one: it has an article.
    [Fact]
    public void A_quote_that_is_put_into_an_article_is_copied() => Assert.Equal(
        "False|True|True",
        _news.Run<string>(
            """
            var quote = new Quote(QuoteKind.Direct, new TextRange(0, 2));
            var article = new Article("a", "text") { Quotes = new[] { quote } };
            return string.Join("|", article.Quotes.Contains(quote), article.Quotes[0].Range == quote.Range,
                article.Quotes[0] == new Article("a", "other") { Quotes = new[] { quote } }.Quotes[0]);
            """));

    [Theory]
    [InlineData("Articles.FerryResumes", "True|True")]
    [InlineData("Articles.FerryResumes with { Headline = \"x\" }", "True|True")]
    [InlineData("Articles.FerryResumes with { Id = \"none\" }", "False|False")]
    [InlineData("Articles.Find(\"storm\") with { Id = \"ferry-resumes\" }", "True|True")]
    [InlineData("new Article(\"ferry-resumes\", \"text\")", "False|False")]
    [InlineData("new Article(\"ferry-resumes\", \"text\") with { Headline = \"x\" }", "False|False")]
    public void Only_an_article_of_the_project_has_neighbours(string article, string expected) => Assert.Equal(
        expected,
        _news.Run<string>(
            $"var a = {article}; return (a.Previous ?? a.Next) == (Articles.FerryResumes.Previous ?? Articles.FerryResumes.Next) "
                + "? \"True|\" + (a.Next == Articles.FerryResumes.Next) : (a.Previous != null) + \"|\" + (a.Next != null);"));

    // Whatever order a program gives them in.
    [Theory]
    [InlineData(0, "0..3")]
    [InlineData(2, "0..3")]
    [InlineData(3, "")]
    [InlineData(5, "5..7")]
    [InlineData(7, "7..9")]
    [InlineData(9, "")]
    public void A_quote_is_in_the_paragraph_where_it_starts(int start, string paragraph) => Assert.Equal(
        paragraph,
        _news.Run<string>(
            $$"""
            return (new Article("a", "0123456789")
            {
                Paragraphs = new[] { new TextRange(7, 2), new TextRange(0, 3), new TextRange(5, 2) },
                Quotes = new[] { new Quote(QuoteKind.Direct, new TextRange({{start}}, 1)) },
            }).Quotes[0].Paragraph.ToString();
            """));

    [Fact]
    public void A_list_that_is_changed_later_changes_nothing() => Assert.Equal(
        "",
        _news.Run<string>(
            """
            var wrong = new List<string>();
            void Check<T>(string name, List<T> given, Func<List<T>, IEnumerable<T>> get)
            {
                var had = get(given);
                int count = had.Count();
                given.Clear();
                if (count == 0 || had.Count() != count || had is T[] || (had is IList<T> list && !list.IsReadOnly)) wrong.Add(name);
            }

            var texts = new[] { "a" };
            var range = new TextRange(0, 1);
            var quote = new Quote(QuoteKind.Direct, range);
            var article = new Article("a", "text");
            var actor = new Actor("Ann", ActorKind.Person);
            Check("Authors", texts.ToList(), list => (article with { Authors = list }).Authors);
            Check("Tags", texts.ToList(), list => (article with { Tags = list }).Tags);
            Check("Paragraphs", new List<TextRange> { range }, list => (article with { Paragraphs = list }).Paragraphs);
            Check("Actors", new List<Actor> { actor }, list => (article with { Actors = list }).Actors);
            Check("Quotes", new List<Quote> { quote }, list => (article with { Quotes = list }).Quotes);
            Check("Attributions", new List<Quote> { quote }, list => (article with { Attributions = list }).Attributions);
            Check("Roles", texts.ToList(), list => (actor with { Roles = list }).Roles);
            Check("Aliases", texts.ToList(), list => (actor with { Aliases = list }).Aliases);
            Check("Pronouns", texts.ToList(), list => (actor with { Pronouns = list }).Pronouns);
            Check("Articles", new List<Article> { article }, list => (actor with { Articles = list }).Articles);
            Check("Mentions", new List<Mention> { new Mention(article, range) }, list => (actor with { Mentions = list }).Mentions);
            Check("Verbatim", new List<TextRange> { range }, list => (quote with { Verbatim = list }).Verbatim);
            Check("Segment", new List<Quote> { quote }, list => new TextSegment(range, list).Quotes);
            Check("Segment with", new List<Quote> { quote }, list => (article.Segments[0] with { Quotes = list }).Quotes);
            return string.Join(", ", wrong);
            """));

    // What no DateTimeOffset can be is null, as it is for dates.
    [Theory]
    [InlineData("UtcOffset = new TimeSpan(1, 0, 1)", false)]
    [InlineData("UtcOffset = new TimeSpan(14, 1, 0)", false)]
    [InlineData("UtcOffset = new TimeSpan(-14, -1, 0)", false)]
    [InlineData("UtcOffset = TimeSpan.MinValue", false)]
    [InlineData("UtcOffset = TimeSpan.MaxValue", false)]
    [InlineData("UtcOffset = new TimeSpan(14, 0, 0)", true)]
    [InlineData("UtcOffset = new TimeSpan(-14, 0, 0)", true)]
    [InlineData("Year = 1, Month = 1, Day = 1, UtcOffset = new TimeSpan(9, 0, 0)", false)]
    [InlineData("Year = 1, Month = 1, Day = 1, UtcOffset = new TimeSpan(8, 0, 0)", true)]
    [InlineData("Year = 9999, Month = 12, Day = 31, UtcOffset = new TimeSpan(-14, 0, 0), Time = LATE", false)]
    [InlineData("Year = 9999, Month = 12, Day = 31, UtcOffset = new TimeSpan(14, 0, 0), Time = LATE", true)]
    public void A_moment_that_cannot_be_is_not_published(string change, bool isPublished)
    {
        Assert.Equal(isPublished, Published(_news, change, "new TimeOnly(23, 59)"));
        Assert.Equal(isPublished, Published(Old, change, "new TimeSpan(23, 59, 0)"));
    }

    // A TimeSpan can be more than a time of day.
    [Theory]
    [InlineData("Time = new TimeSpan(24, 0, 0)", false)]
    [InlineData("Time = TimeSpan.MaxValue", false)]
    [InlineData("Time = new TimeSpan(-1)", false)]
    [InlineData("Time = TimeSpan.Zero", true)]
    public void A_time_that_is_none_of_a_day_is_not_published(string change, bool isPublished) =>
        Assert.Equal(isPublished, Published(Old, change, ""));

    private static CompiledProject Old { get; } = CompiledProject.Of(
        new Emission(
            new(LanguageVersion.CSharp9, IsNetStandard: true),
            TextStorage.Inline,
            IsPublic: true,
            ("seeds/ferry-resumes.txt", Stories.Ferry)));

    private static bool Published(CompiledProject news, string change, string late) => news.Run<bool>(
        $"return (Articles.FerryResumes.Dateline with {{ {change.Replace("LATE", late, StringComparison.Ordinal)} }}).Published != null;");
}
