namespace ArticleGen.Tests.Emit;

/// <summary>Quotes are what somebody said; attributions are these and the reported acts and thoughts.</summary>
public class AttributionTests(AttributionTests.Pier pier) : IClassFixture<AttributionTests.Pier>
{
    private const string Text =
        """
        Pier to close

        21 August 2008

        Ines Calder criticized the plan. "We wait," she said. Tom Hale believes that the pier is safe.

        The council praised Calder.

        """;

    private const string Show =
        """
        string Show(IEnumerable<Quote> quotes) => string.Join("|", quotes.Select(q => q.Kind + " " + q.Text));

        """;

    // Two quotes with an act between them, and a thought behind them.
    private const string Made =
        """
        Quote Make(QuoteKind kind, int start) => new Quote(kind, new TextRange(start, 2));
        var made = new Article("a", "0123456789")
        {
            Attributions = new[]
            {
                Make(QuoteKind.Direct, 0), Make(QuoteKind.Act, 2), Make(QuoteKind.Mixed, 4), Make(QuoteKind.Thought, 8),
            },
        };

        """;

    private readonly CompiledProject _pier = pier.Project;

    /// <summary>A project with one article that has acts and thoughts.</summary>
    public sealed class Pier
    {
        internal CompiledProject Project { get; } = CompiledProject.Of(Emission.Of(("seeds/pier.txt", ArticleReader.Read(Text))));
    }

    [Fact]
    public void Quotes_are_only_what_was_said() => Assert.Equal(
        "Direct We wait,",
        _pier.Run<string>(Show + "return Show(Articles.Pier.Quotes);"));

    [Fact]
    public void Attributions_are_all_in_the_order_of_the_text() => Assert.Equal(
        "Act the plan|Direct We wait,|Thought that the pier is safe|Act Calder",
        _pier.Run<string>(Show + "return Show(Articles.Pier.Attributions);"));

    [Fact]
    public void An_actor_has_both_lists() => Assert.Equal(
        "Direct We wait,;Act the plan|Direct We wait,;;Thought that the pier is safe;True",
        _pier.Run<string>(
            Show
            + """
            return string.Join(";", Show(Actors.InesCalder.Quotes), Show(Actors.InesCalder.Attributions),
                Show(Actors.TomHale.Quotes), Show(Actors.TomHale.Attributions),
                ReferenceEquals(Actors.InesCalder.Attributions, Actors.InesCalder.Attributions)
                    && ReferenceEquals(Articles.Pier.Attributions[1], Articles.Pier.Quotes[0]));
            """));

    [Fact]
    public void No_act_is_highlighted() => Assert.Equal(
        "1 We wait,",
        _pier.Run<string>(
            """
            var a = Articles.Pier;
            return string.Join("|", a.Segments.Where(s => s.Quotes.Count > 0).Select(s => s.Quotes.Count + " " + a[s.Range]));
            """));

    [Fact]
    public void Other_quotes_leave_acts_and_thoughts_as_they_are() => Assert.Equal(
        "Direct 01;Direct 01|Act 23|Thought 89;True",
        _pier.Run<string>(
            Show
            + Made
            + """
            var copy = made with { Quotes = made.Quotes.Take(1).ToArray() };
            return Show(copy.Quotes) + ";" + Show(copy.Attributions) + ";"
                + copy.Attributions.All(q => ReferenceEquals(q.Article, copy));
            """));

    [Fact]
    public void An_act_among_the_quotes_is_refused() => Assert.Equal(
        "An act or a thought is no quote. Give it to the article's Attributions. (Parameter 'Quotes')",
        _pier.Run<string>(
            Made
            + """
            try
            {
                _ = made with { Quotes = made.Attributions.Take(2).ToArray() };
                return "taken";
            }
            catch (ArgumentException refused)
            {
                return refused.Message;
            }
            """));

    [Fact]
    public void Other_attributions_take_the_place_of_all() => Assert.Equal(
        "Direct 01|Act 23|Mixed 45|Thought 89;Direct 01|Mixed 45;Act 23;;True",
        _pier.Run<string>(
            Show
            + Made
            + """
            var acts = made with { Attributions = made.Attributions.Where(q => q.Kind == QuoteKind.Act).ToArray() };
            return string.Join(";", Show(made.Attributions), Show(made.Quotes), Show(acts.Attributions), Show(acts.Quotes),
                made != acts && made == (made with { }) && made == (made with { Quotes = made.Quotes }));
            """));

    [Fact]
    public void A_copy_of_a_generated_article_keeps_acts_and_thoughts() => Assert.Equal(
        ";Act the plan|Thought that the pier is safe|Act Calder",
        _pier.Run<string>(
            Show
            + "var copy = Articles.Pier with { Quotes = new Quote[0] }; return Show(copy.Quotes) + \";\" + Show(copy.Attributions);"));

    [Fact]
    public void Json_keeps_them_beside_the_quotes()
    {
        string json = _pier.Run<string>("return System.Text.Json.JsonSerializer.Serialize(Articles.Pier);");
        System.Text.Json.JsonElement article = ReadJson.Check(json);
        Assert.Equal(["Direct"], Kinds("hasPart"));
        Assert.Equal(["Act", "Thought", "Act"], Kinds("actsAndThoughts"));
        Assert.False(article.GetProperty("actsAndThoughts")[0].TryGetProperty("@type", out _));

        IEnumerable<string?> Kinds(string member) =>
            article.GetProperty(member).EnumerateArray().Select(static quote => quote.GetProperty("kind").GetString());
    }

    [Fact]
    public void They_come_back_from_json() => Assert.True(_pier.Run<bool>(
        Made
        + """
        T Again<T>(T value) => System.Text.Json.JsonSerializer.Deserialize<T>(System.Text.Json.JsonSerializer.Serialize(value));
        return Again(Articles.Pier) == Articles.Pier && Again(made) == made
            && Again(Articles.Pier.Attributions[0]) == Articles.Pier.Attributions[0];
        """));

    [Fact]
    public void An_act_alone_fits_the_schema() => ReadJson.CheckPart(
        _pier.Run<string>("return System.Text.Json.JsonSerializer.Serialize(Articles.Pier.Attributions[0]);"),
        "actOrThought");

    [Fact]
    public void An_article_without_them_says_nothing_of_them() => Assert.DoesNotContain(
        "actsAndThoughts",
        _pier.Run<string>(
            "return System.Text.Json.JsonSerializer.Serialize(new Article(\"a\", \"b\"));"),
        StringComparison.Ordinal);

    [Fact]
    public void A_page_for_search_engines_has_only_what_was_said() => Assert.Equal(
        ["We wait,"],
        System.Text.Json.JsonDocument.Parse(_pier.Run<string>("return Articles.Pier.ToJsonLd();")).RootElement.GetProperty("hasPart")
            .EnumerateArray().Select(static quote => quote.GetProperty("text").GetString()));

    [Theory]
    [InlineData("hasPart", "Act", "An act or a thought stands in 'hasPart': it belongs into 'actsAndThoughts'.")]
    [InlineData("hasPart", "Thought", "An act or a thought stands in 'hasPart': it belongs into 'actsAndThoughts'.")]
    [InlineData("actsAndThoughts", "Direct", "A quote stands in 'actsAndThoughts': it belongs into 'hasPart'.")]
    [InlineData("actsAndThoughts", "Act", "read")]
    [InlineData("hasPart", "Direct", "read")]
    public void Quotes_and_acts_stand_in_lists_of_their_own(string list, string kind, string message) => Assert.Equal(
        message,
        _pier.Run<string>(
            $$"""
            var made = new Article("a", "short") { Attributions = new[] { new Quote(QuoteKind.{{kind}}, new TextRange(0, 5)) } };
            string json = System.Text.Json.JsonSerializer.Serialize(made)
                .Replace("\"hasPart\":[]", "\"empty\":[]")
                .Replace("\"{{(kind == "Direct" ? "hasPart" : "actsAndThoughts")}}\":", "\"{{list}}\":");
            json = json.Contains("\"hasPart\":") ? json : json.Replace("\"mentions\":", "\"hasPart\":[],\"mentions\":");
            try { System.Text.Json.JsonSerializer.Deserialize<Article>(json); return "read"; }
            catch (System.Text.Json.JsonException e) { return e.Message; }
            """));
}
