namespace ArticleGen.Tests.Emit;

/// <summary>The generated types as JSON, written and read by System.Text.Json as it stands.</summary>
public class JsonTests(JsonTests.News news) : IClassFixture<JsonTests.News>
{
    /// <summary>Writes a value and reads it back.</summary>
    internal const string Again =
        """
        T Again<T>(T value) => System.Text.Json.JsonSerializer.Deserialize<T>(System.Text.Json.JsonSerializer.Serialize(value));
        """;

    // An article that no file could give.
    internal const string HandMade =
        """
        var hale = new Actor("Tom \"<Red>\" Hale/é", ActorKind.Person) { Id = "a b/%é", Roles = new[] { "pilot" } };
        var port = new Actor("the port", ActorKind.Group);
        var made = new Article("x y/%2F", "\u2028 \"She sails,\" Hale said. </script> \0 💥")
        {
            SourceFile = "../odd folder/100% #1?.txt",
            Headline = "\t\u0001",
            Dateline = new Dateline("D", new TextRange(3, 1), region: "Iowa", time: new TimeOnly(23, 59, 59, 7))
            {
                UtcOffset = new TimeSpan(-3, -30, 0),
            },
            Updated = new Dateline("2011", new TextRange(1, 2), year: 2011),
            Authors = new[] { "Ann", "Ann" },
            Actors = new[] { hale },
            Quotes = new[]
            {
                new Quote(QuoteKind.Direct, new TextRange(3, 10)) { Speaker = hale, Addressee = port, PlainText = "She sails," },
                new Quote(QuoteKind.Mixed, new TextRange(3, 20))
                {
                    Verbatim = new[] { new TextRange(3, 10) }, Via = port, Continues = true,
                },
            },
        };
        """;

    private readonly CompiledProject _news = news.Project;

    /// <summary>Articles with all there is: quotes of all kinds, front matter, markup, nothing at all.</summary>
    public sealed class News
    {
        internal CompiledProject Project { get; } = CompiledProject.Of(Emission.Of(
            ("seeds/ferry-resumes.txt", Stories.Ferry),
            ("seeds/storm.txt", Stories.Storm),
            ("seeds/sport/pilots-return.md", Stories.ReadMarkdown(Stories.PilotsText)),
            ("seeds/blank.txt", Stories.Blank)));
    }

    [Fact]
    public void An_article_comes_back_with_all_it_has() => Assert.Equal(
        "",
        _news.Run<string>(
            Again
            + HandMade
            + """
            bool Same(object one, object two) =>
                one is string || !(one is System.Collections.IEnumerable list)
                    ? Equals(one, two)
                    : list.Cast<object>().SequenceEqual(((System.Collections.IEnumerable)two).Cast<object>());
            var wrong = new List<string>();
            foreach (Article one in Articles.All.Append(made))
            {
                Article two = Again(one);
                if (one != two) wrong.Add(one.Id);
                wrong.AddRange(typeof(Article).GetProperties()
                    .Where(p => p.GetIndexParameters().Length == 0 && p.Name is not ("Previous" or "Next"))
                    .Where(p => !Same(p.GetValue(one), p.GetValue(two))).Select(p => one.Id + "." + p.Name));
                for (int i = 0; i < one.Quotes.Count; i++)
                    wrong.AddRange(typeof(Quote).GetProperties()
                        .Where(p => !Same(p.GetValue(one.Quotes[i]), p.GetValue(two.Quotes[i]))).Select(p => one.Id + ".Quotes." + p.Name));
                for (int i = 0; i < one.Actors.Count; i++)
                    wrong.AddRange(typeof(Actor).GetProperties()
                        .Where(p => p.Name is not ("Articles" or "Quotes" or "Attributions" or "Mentions"))
                        .Where(p => !Same(p.GetValue(one.Actors[i]), p.GetValue(two.Actors[i]))).Select(p => one.Id + ".Actors." + p.Name));
            }

            return string.Join(", ", wrong);
            """));

    [Fact]
    public void What_is_read_refers_to_what_is_read() => Assert.Equal(
        "True True True 3 True 2 0",
        _news.Run<string>(
            Again
            + """
            Article one = Articles.FerryResumes, two = Again(one);
            Actor calder = two.Actors.Single(a => a.Name == "Ines Calder"), wire = two.Actors.Single(a => a.Name == "Northwire");
            return string.Join(" ",
                two.Quotes.All(q => ReferenceEquals(q.Article, two)),
                two.Quotes.All(q => two.Actors.Any(a => ReferenceEquals(a, q.Speaker))),
                ReferenceEquals(calder.Articles.Single(), two),
                two.Actors.Single(a => a.Kind == ActorKind.Anonymous).Quotes.Count,
                wire.Mentions.SequenceEqual(Actors.Northwire.Mentions), wire.Mentions.Count, calder.Roles.Count(r => r == ""));
            """));

    [Fact]
    public void Mentions_that_were_given_come_back() => Assert.Equal(
        "15..19 Hale",
        _news.Run<string>(
            Again
            + HandMade
            + """
            var spoken = made with { Actors = new[] { hale with { Mentions = new[] { new Mention(made, new TextRange(15, 4)) } } } };
            Mention again = Again(spoken).Actors[0].Mentions.Single();
            return again.Range + " " + again.Text;
            """));

    // The id is made from the name. References mean the first; a copy with other values is not the one that is mentioned.
    [Theory]
    [InlineData("new Actor(\"Hale\", ActorKind.Person)", "new Actor(\"Hale\", ActorKind.Place)")]
    [InlineData("new Actor(\"...\", ActorKind.Person)", "new Actor(\"?\", ActorKind.Person)")]
    [InlineData("Actors.InesCalder", "Actors.InesCalder with { Name = \"I. Calder\" }")]
    [InlineData("Actors.InesCalder", "Actors.InesCalder with { Roles = new[] { \"pilot\" } }")]
    [InlineData("Actors.InesCalder with { Roles = new[] { \"pilot\" } }", "Actors.InesCalder")]
    public void Actors_of_one_id_stay_apart(string one, string two) => Assert.Equal(
        "1:True,False 2:True,False 3:False,True|1:True 2:True 3:True|True,True",
        _news.Run<string>(
            $$"""
            {{Again}}
            Actor one = {{one}}, two = {{two}};
            var speaks = new[] { one, two }
                .Select(a => new Quote(QuoteKind.Direct, new TextRange(0, 1)) { Speaker = a, Via = a }).ToArray();
            var articles = new[] { new[] { one }, new[] { one, two }, new[] { two, one } }
                .Select(actors => new Article("a", "text") { Actors = actors, Quotes = speaks }).ToArray();
            int number = 0;
            string shared = string.Join(" ", articles.Select(Again).Select(a => ++number + ":" + string.Join(",",
                a.Quotes.Select(q => ReferenceEquals(q.Speaker, a.Actors[0])))));
            number = 0;
            return shared + "|" + string.Join(" ", articles.Select(a => ++number + ":" + (Again(a) == a))) + "|" + string.Join(",",
                speaks.Select(q => Articles.FerryResumes.Quotes[0] with { Speaker = q.Speaker }).Select(q => Again(q) == q));
            """));

    // In a record of a program as in an article.
    [Fact]
    public void Kinds_are_words() => Assert.Equal(
        """{"q":"Direct","a":"Person","none":null,"count":{"Direct":1,"Indirect":2}} True""",
        _news.Run<string>(
            Again
            + """
            Quote quote = Articles.FerryResumes.Quotes.First(q => q.Kind == QuoteKind.Direct);
            var count = new Dictionary<QuoteKind, int> { [QuoteKind.Direct] = 1, [QuoteKind.Indirect] = 2 };
            return System.Text.Json.JsonSerializer.Serialize(
                new { q = quote.Kind, a = Actors.InesCalder.Kind, none = default(ActorKind?), count }) + " "
                + Again(count).SequenceEqual(count);
            """));

    [Fact]
    public void Parts_that_stand_alone_come_back_as_those_of_the_project() => Assert.Equal(
        "",
        _news.Run<string>(
            Again
            + """
            var wrong = new List<string>();
            void Check<T>(T one) { if (!Equals(Again(one), one)) wrong.Add(one.GetType().Name + " " + one); }
            foreach (Article article in Articles.All)
            {
                Check(article.Dateline ?? new Dateline("x"));
                foreach (Quote quote in article.Quotes)
                {
                    Check(quote);
                    Quote again = Again(quote);
                    if (!ReferenceEquals(again.Article, article) || !ReferenceEquals(again.Speaker, quote.Speaker))
                        wrong.Add("article of " + quote);
                }

                foreach (TextSegment segment in article.Segments) Check(segment);
                foreach (TextRange range in article.Paragraphs) Check(range);
            }

            foreach (Actor actor in Actors.All)
            {
                Check(actor);
                Actor again = Again(actor);
                if (!again.Articles.SequenceEqual(actor.Articles) || !again.Quotes.SequenceEqual(actor.Quotes)
                    || !again.Mentions.SequenceEqual(actor.Mentions)) wrong.Add("lists of " + actor);
                foreach (Mention mention in actor.Mentions) Check(mention);
            }

            return string.Join(", ", wrong);
            """));

    // Another program has read it: neither the article nor its actors are there.
    [Fact]
    public void A_quote_of_an_unknown_article_has_its_words_and_its_speaker() => Assert.Equal(
        "Tom \"<Red>\" Hale/é: She sails,|She sails,|pilot|0|the port|The quote has no article yet: put it into the quotes of one.",
        _news.Run<string>(
            Again
            + HandMade
            + """
            Quote quote = Again(made.Quotes[0]);
            string message = "";
            try { _ = quote.Article; } catch (InvalidOperationException e) { message = e.Message; }
            return string.Join("|", quote, quote.PlainText, quote.Speaker.Roles[0], quote.Speaker.Articles.Count, quote.Addressee, message);
            """));

    [Fact]
    public void A_quote_that_was_made_and_has_no_article_comes_back() => Assert.True(_news.Run<bool>(
        Again + "var quote = new Quote(QuoteKind.Indirect, new TextRange(1, 2)) { PlainText = \"We\" }; return Again(quote) == quote;"));

    // All that a program can make comes back, or is not written: it never comes back as something else.
    [Theory]
    [InlineData("new Dateline(\"x\", year: 1)", "True")]
    [InlineData("new Dateline(\"x\", year: 9999, month: 12, day: 31)", "True")]
    [InlineData("new Dateline(\"x\", utcOffset: new TimeSpan(-14, 0, 0), time: new TimeOnly(23, 59, 59, 999))", "True")]
    [InlineData("new Dateline(\"x\", year: 0)", "\"year\" is 0; it has to be from 1 to 9999.")]
    [InlineData("new Dateline(\"x\", year: 10000)", "\"year\" is 10000; it has to be from 1 to 9999.")]
    [InlineData("new Dateline(\"x\", month: 13)", "\"month\" is 13; it has to be from 1 to 12.")]
    [InlineData("new Dateline(\"x\", day: -1)", "\"day\" is -1; it has to be from 1 to 31.")]
    [InlineData(
        "new Dateline(\"x\", utcOffset: new TimeSpan(1, 0, 1))",
        "The offset 01:00:01 is none from UTC: it needs whole minutes, at most 14 hours.")]
    [InlineData(
        "new Dateline(\"x\", utcOffset: new TimeSpan(-25, 0, 0))",
        "The offset -1.01:00:00 is none from UTC: it needs whole minutes, at most 14 hours.")]
    [InlineData("new Article(\"a\", \"text\") { Dateline = new Dateline(\"x\", new TextRange(0, 4)) }", "True")]
    [InlineData(
        "new Article(\"a\", \"text\") { Dateline = new Dateline(\"x\", new TextRange(1, 4)) }",
        "The range 1..5 is not in the text, which has 4 characters.")]
    [InlineData(
        "new Article(\"a\", \"text\") { Updated = new Dateline(\"x\", new TextRange(-1, 2)) }",
        "The range -1..1 is not in the text, which has 4 characters.")]
    [InlineData(
        "new Article(\"a\", \"text\") { Paragraphs = new[] { new TextRange(0, 5) } }",
        "The range 0..5 is not in the text, which has 4 characters.")]
    [InlineData(
        "new Article(\"a\", \"text\") { Quotes = new[] { new Quote(QuoteKind.Direct, new TextRange(3, 2)) } }",
        "The range 3..5 is not in the text, which has 4 characters.")]
    [InlineData(
        "new Article(\"a\", \"text\") { Quotes = new[] { new Quote(QuoteKind.Direct, default) { CueRange = new TextRange(3, 2) } } }",
        "The range 3..5 is not in the text, which has 4 characters.")]
    [InlineData("new Quote(QuoteKind.Direct, new TextRange(3, 2))", "True")]
    public void What_cannot_be_read_back_is_not_written(string value, string expected) => Assert.Equal(
        expected,
        _news.Run<string>(
            $$"""
            {{Again}}
            var value = {{value}};
            try { return (Again(value) == value).ToString(); }
            catch (System.Text.Json.JsonException e) { return e.Message; }
            """));

    // Other than JSON, which another program would refuse, these are made for people.
    [Fact]
    public void A_quote_outside_the_text_has_a_name_and_no_linked_data() => Assert.Equal(
        "?: 3..5 True",
        _news.Run<string>(
            """
            var made = new Article("a", "text") { Quotes = new[] { new Quote(QuoteKind.Direct, new TextRange(3, 2)) } };
            return made.Quotes[0] + " " + made.ToJsonLd().EndsWith("\"hasPart\":[]}");
            """));

    // Half of a pair is no text in JSON. The rest is as it was, and all ranges fit.
    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal(
        "False True a\ufffdb 1 True",
        _news.Run<string>(
            Again
            + """
            var made = new Article("a", "a\ud83db") { Quotes = new[] { new Quote(QuoteKind.Direct, new TextRange(1, 2)) } };
            Article again = Again(made);
            return string.Join(" ", again == made, again.Quotes[0].Range == made.Quotes[0].Range, again.Text, again.Quotes.Count,
                Again(again) == again);
            """));

    [Fact]
    public void Lists_and_records_of_a_program_hold_them() => Assert.Equal(
        "True True True True True",
        _news.Run<string>(
            Again
            + """
            var page = Again(new Page(Articles.FerryResumes, Articles.FerryResumes.Quotes, null, new TextRange(1, 2)));
            return string.Join(" ",
                Again(Articles.ByDate).SequenceEqual(Articles.ByDate),
                Again(Actors.All.ToDictionary(a => a.Id)).Count == Actors.All.Count,
                page.Lead == Articles.FerryResumes,
                page.Quotes.SequenceEqual(Articles.FerryResumes.Quotes),
                page.Next == null && page.Range == new TextRange(1, 2));
            """,
            "public record Page(Article Lead, IReadOnlyList<Quote> Quotes, Article Next, TextRange? Range);"));
}
