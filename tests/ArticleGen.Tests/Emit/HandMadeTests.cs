namespace ArticleGen.Tests.Emit;

/// <summary>Articles, quotes, actors and datelines that a program makes from values, as its tests do.</summary>
public class HandMadeTests(NewsFixture fixture)
{
    // An article with two quotes, one by a person.
    private const string Harbour =
        """
        var calder = new Actor("Ines Calder", ActorKind.Person) { Roles = new[] { "port director" }, Pronouns = new[] { "she" } };
        var harbour = new Article("harbour", "\"We reopen,\" Calder said. It rained.")
        {
            Headline = "Harbour to reopen",
            Dateline = new Dateline("VARNA, March 14", place: "VARNA", month: 3, day: 14) { Year = 2011 },
            Tags = new[] { "harbour" },
            Paragraphs = new[] { new TextRange(0, 25) },
            Actors = new[] { calder },
            Quotes = new[]
            {
                new Quote(QuoteKind.Direct, new TextRange(1, 10)) { Speaker = calder, CueRange = new TextRange(20, 4), Pattern = "Said" },
                new Quote(QuoteKind.Indirect, new TextRange(26, 10)),
            },
        };
        """;

    // Makes an object of the same type with the values of all properties that can be set.
    private const string Copy =
        """
        T Copy<T>(T one, T other)
        {
            foreach (var property in typeof(T).GetProperties().Where(p => p.CanWrite)) property.SetValue(other, property.GetValue(one));
            return other;
        }
        """;

    private readonly CompiledProject _news = fixture.Project;

    [Fact]
    public void An_article_has_what_it_was_given() => Assert.Equal(
        "harbour: Harbour to reopen|2011-03-14|VARNA|harbour|harbour|We reopen,|said|Said|Ines Calder|0..25||It rained.",
        _news.Run<string>(
            Harbour
            + """
            Quote said = harbour.Quotes[0], rained = harbour.Quotes[1];
            return string.Join("|", harbour, harbour.Dateline.Date.Value.ToString("O"), harbour.Dateline.Place, harbour.Tags[0],
                said.Article.Id, said.Text, said.Cue, said.Pattern, said.Speaker, said.Paragraph, rained.Paragraph, rained.PlainText);
            """));

    [Fact]
    public void Without_values_all_is_empty() => Assert.Equal(
        "a||a|text|True||||||1|",
        _news.Run<string>(
            """
            var a = new Article("a", "text");
            return string.Join("|", a.Id, a.Headline, a, a.Text, a.Dateline == null && a.Byline == null && a.Published == null
                    && a.PublishedOn == null,
                Show(a.Authors), Show(a.Tags), Show(a.Actors), Show(a.Quotes), Show(a.Paragraphs.Cast<object>()), a.Segments.Count,
                a.SourceFile);
            """));

    [Fact]
    public void It_is_not_in_the_lists() => Assert.True(_news.Run<bool>(
        Harbour + "return Articles.All.Count == 3 && Articles.Find(\"harbour\") == null && !Articles.All.Contains(harbour);"));

    [Fact]
    public void Its_quotes_belong_to_it_and_to_its_copies() => Assert.True(_news.Run<bool>(
        Harbour
        + """
        var copy = harbour with { Headline = "x" };
        var other = new Article("other", harbour.Text) { Quotes = harbour.Quotes };
        return harbour.Quotes.All(q => ReferenceEquals(q.Article, harbour)) && copy.Quotes.All(q => ReferenceEquals(q.Article, copy))
            && other.Quotes.All(q => ReferenceEquals(q.Article, other)) && harbour.Quotes.SequenceEqual(copy.Quotes)
            && harbour.Quotes[0] != other.Quotes[0] && ReferenceEquals(harbour.Quotes, harbour.Quotes)
            && ReferenceEquals(copy.Actors, harbour.Actors);
        """));

    [Fact]
    public void Its_text_is_highlighted() => Assert.Equal(
        ":\"|1:We reopen,|:\" Calder said. |1:It rained.",
        _news.Run<string>(
            Harbour + "return string.Join(\"|\", harbour.Segments.Select(s => (s.Quotes.Count > 0 ? s.Quotes.Count + \":\" : \":\") + "
                + "harbour[s.Range]));"));

    [Fact]
    public void Equality_is_by_value() => Assert.True(_news.Run<bool>(
        $"{Harbour} var one = harbour; bool Same() {{ {Harbour} return harbour == one && harbour.GetHashCode() == one.GetHashCode(); }} "
            + "return Same() && harbour != (harbour with { Quotes = new Quote[0] }) && harbour != (harbour with { Actors = new Actor[0] }) "
            + "&& harbour != (harbour with { Paragraphs = new TextRange[0] });"));

    [Fact]
    public void A_quote_without_an_article_has_no_words() => Assert.Equal(
        "Ann: 1..3|Ann: We|The quote has no article yet: put it into the quotes of one.|True|True|1..3|We",
        _news.Run<string>(
            """
            var quote = new Quote(QuoteKind.Direct, new TextRange(1, 2)) { Speaker = new Actor("Ann", ActorKind.Person) };
            string message = "";
            try { _ = quote.Text; } catch (InvalidOperationException e) { message = e.Message; }
            var owned = new Article("a", "\"We\"") { Quotes = new[] { quote } }.Quotes[0];
            var marked = quote with { PlainText = "We" };
            return string.Join("|", quote, owned, message,
                quote == (quote with { }) && quote.GetHashCode() == (quote with { }).GetHashCode(),
                quote != owned && quote != marked, quote.Verbatim.Single(), marked.PlainText);
            """));

    [Theory]
    [InlineData("Ines Calder", "ines-calder")]
    [InlineData("O'Brien & Sons", "obrien-sons")]
    [InlineData("!", "")]
    public void The_id_of_an_actor_is_made_of_its_name(string name, string id) => Assert.Equal(
        $"{id}|{name}|Place||||0|0|0",
        _news.Run<string>(
            $$"""
            var a = new Actor("{{name}}", ActorKind.Place);
            return string.Join("|", a.Id, a, a.Kind, Show(a.Roles), Show(a.Aliases), Show(a.Pronouns), a.Articles.Count, a.Quotes.Count,
                a.Mentions.Count);
            """));

    // The articles of an actor need the actor: a copy gets them.
    [Fact]
    public void An_actor_with_articles_has_the_quotes_in_them() => Assert.Equal(
        "1 We reopen,|0 |1 12..18|True|True",
        _news.Run<string>(
            Harbour
            + """
            var known = calder with { Articles = new[] { harbour } };
            var mentioned = known with { Mentions = new[] { new Mention(harbour, new TextRange(12, 6)) } };
            string Show(Actor a) => a.Quotes.Count + " " + string.Join(";", a.Quotes.Select(q => q.Text));
            return string.Join("|", Show(known), Show(known with { Articles = new Article[0] }),
                mentioned.Mentions.Count + " " + mentioned.Mentions[0].Range, known == calder && known == mentioned,
                (calder with { Mentions = mentioned.Mentions, Articles = mentioned.Articles }).Mentions.Count == 1);
            """));

    // A property that cannot be set could not be tested with.
    [Fact]
    public void All_that_the_generator_gives_can_be_given() => Assert.Equal(
        "",
        _news.Run<string>(
            Copy
            + """
            var wrong = new List<string>();
            foreach (var a in Articles.All)
            {
                if (Copy(a, new Article("", a.Text)) != a) wrong.Add(a.Id);
                if (a.Dateline != null && Copy(a.Dateline, new Dateline("")) != a.Dateline) wrong.Add(a.Dateline.Raw);
                foreach (var q in a.Quotes)
                    if (new Article(a.Id, a.Text) { Quotes = new[] { Copy(q, new Quote(0, default)) } }.Quotes[0] != q) wrong.Add(q.Text);
            }

            foreach (var a in Actors.All)
                if (Copy(a, new Actor("", 0)) is var copy && (copy != a || !copy.Mentions.SequenceEqual(a.Mentions))) wrong.Add(a.Id);
            return string.Join(", ", wrong);
            """));

    [Fact]
    public void A_copy_of_a_generated_article_takes_other_actors_and_quotes() => Assert.Equal(
        "0|6|Ines Calder|1|6",
        CompiledProject.Of(Emission.Of(("seeds/ferry-resumes.txt", Stories.Ferry))).Run<string>(
            """
            var a = Articles.FerryResumes with { Actors = new Actor[0] };
            var b = a with { Quotes = new[] { a.Quotes[1] } };
            int count = Articles.FerryResumes.Quotes.Count;
            return string.Join("|", a.Actors.Count, a.Quotes.Count, a.Quotes[1].Speaker, b.Quotes.Count, count);
            """));

    [Theory]
    [InlineData(LanguageVersion.CSharp9, true)]
    [InlineData(LanguageVersion.Latest, true)]
    [InlineData(LanguageVersion.CSharp9, false)]
    public void Works_on_every_target(LanguageVersion version, bool isNetStandard) => Assert.Equal(
        "harbour: Harbour to reopen We reopen, 03-14",
        CompiledProject.Of(new Emission(new(version, isNetStandard), TextStorage.Resource, IsPublic: true, ("storm.txt", Stories.Storm)))
            .Run<string>(
                Harbour
                + "return harbour + \" \" + harbour.Quotes[0].PlainText + harbour.Dateline.Date.Value.ToString(\" MM-dd\");"));

    [Theory]
    [InlineData("Act")]
    [InlineData("Thought")]
    public void An_act_among_its_quotes_is_refused(string kind) => Assert.Contains(
        "Attributions",
        _news.Run<string>(
            $$"""
            var act = new Quote(QuoteKind.{{kind}}, new TextRange(0, 4));
            string message = "taken";
            try { new Article("a", "text") { Quotes = new[] { act } }.ToString(); }
            catch (ArgumentException refused) { message = refused.Message; }
            return new Article("a", "text") { Attributions = new[] { act } }.Attributions.Count == 1 ? message : "lost";
            """),
        StringComparison.Ordinal);
}
