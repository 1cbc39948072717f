using static ArticleGen.Tests.Emit.JsonTests;

namespace ArticleGen.Tests.Emit;

/// <summary>Quotes that stand alone in JSON: they find their articles again, and lose nothing on the way there.</summary>
public class QuoteJsonTests(News news) : IClassFixture<News>
{
    private const string Write = """
        string Write<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value);
        T Read<T>(string json) => System.Text.Json.JsonSerializer.Deserialize<T>(json);

        """;

    private readonly CompiledProject _news = news.Project;

    // Without an article and without words; then it is put into one.
    [Theory]
    [InlineData("new Quote(QuoteKind.Direct, new TextRange(1, 2))", "", "he")]
    [InlineData("new Quote(QuoteKind.Indirect, new TextRange(1, 2)) { CueRange = new TextRange(0, 1) }", "", "he")]
    [InlineData("new Quote(QuoteKind.Mixed, new TextRange(1, 2)) { PlainText = \"We\" }", "We", "We")]
    [InlineData("new Quote(QuoteKind.Mixed, new TextRange(1, 2)) { PlainText = \"\" }", "", "")]
    public void A_quote_without_an_article_comes_back(string quote, string text, string inArticle) => Assert.Equal(
        $"True {text} {inArticle}",
        _news.Run<string>(
            Write
            + $$"""
            var quote = {{quote}};
            Quote again = Read<Quote>(Write(quote));
            var json = System.Text.Json.JsonDocument.Parse(Write(again)).RootElement;
            string text = json.TryGetProperty("text", out var words) ? words.GetString() : "";
            return (again == quote && Write(again) == Write(quote)) + " " + text + " "
                + new Article("a", "The text") { Quotes = new[] { again } }.Quotes[0].PlainText;
            """));

    // A program in the middle has no such article: it hands on what it was given.
    [Fact]
    public void A_program_without_the_article_hands_on_all_that_is_said() => Assert.Equal(
        "",
        _news.Run<string>(
            Write
            + """
            var wrong = new List<string>();
            foreach (Quote quote in Articles.All.SelectMany(a => a.Quotes))
            {
                string there = "\"isPartOf\":" + Write(quote.Article.Id), elsewhere = "\"isPartOf\":\"elsewhere\"";
                string json = Write(quote);
                string handedOn = Write(Read<Quote>(Write(Read<Quote>(json.Replace(there, elsewhere))))).Replace(elsewhere, there);
                if (handedOn != json) wrong.Add(json + " became " + handedOn);
                Quote again = Read<Quote>(handedOn);
                if (again != quote || !ReferenceEquals(again.Article, quote.Article)) wrong.Add("article of " + quote);
                Quote moved = Read<Quote>(json.Replace(there, elsewhere)) with { Range = new TextRange(0, 1), CueRange = null };
                if (Write(moved).Contains("\"text\"") || Write(moved).Contains("\"cue\"")) wrong.Add("words of " + Write(moved));
            }

            return string.Join("\n", wrong);
            """));

    // The article has changed since: the words are there, but what is around them is not.
    [Theory]
    [InlineData("text", "\"Other\"")]
    [InlineData("cue", "\"swore\"")]
    [InlineData("cue", "null")]
    [InlineData("cueRange", "{\"start\":100000,\"length\":4}")]
    [InlineData("cueRange", "{\"start\":0,\"length\":4}")]
    [InlineData("cueRange", "null")]
    [InlineData("speakerRange", "{\"start\":100000,\"length\":4}")]
    [InlineData("verbatim", "[{\"start\":100000,\"length\":4}]")]
    [InlineData("range", "{\"start\":100000,\"length\":4}")]
    [InlineData("isPartOf", "\"storm\"")]
    public void A_quote_of_a_changed_article_is_not_in_it(string member, string value) => Assert.Equal(
        "True True",
        _news.Run<string>(
            Write
            + $$"""
            bool IsBound(Quote quote)
            {
                try { return quote.Article != null; }
                catch (InvalidOperationException) { return false; }
            }

            var quotes = Articles.FerryResumes.Quotes.Where(q => q.CueRange != null && q.SpeakerRange != null).ToList();
            bool before = quotes.Count > 2 && quotes.All(q => IsBound(Read<Quote>(Write(q))));
            return before + " " + quotes.TrueForAll(quote =>
            {
                var json = System.Text.Json.JsonSerializer.SerializeToNode(quote);
                json["{{member}}"] = System.Text.Json.Nodes.JsonNode.Parse({{Literal(value)}});
                return !IsBound(Read<Quote>(json.ToJsonString()));
            });
            """));

    [Theory]
    [InlineData("\"text\":\"Ines Calder\"", "\"text\":\"Other\"", "The article \"ferry-resumes\" has other words at 163..174.")]
    [InlineData("\"isPartOf\":\"ferry-resumes\"", "\"isPartOf\":\"x\"", "The project has no article \"x\".")]
    public void A_mention_has_the_words_of_its_article(string old, string changed, string message) => Assert.Equal(
        message,
        _news.Run<string>(
            Write
            + $$"""
            Mention mention = Actors.InesCalder.Mentions[0];
            string json = Write(mention).Replace({{Literal(old)}}, {{Literal(changed)}});
            try { return Read<Mention>(json).ToString(); }
            catch (System.Text.Json.JsonException e) { return e.Message.Replace(mention.Range.ToString(), "163..174"); }
            """));

    // What follows the range goes on doing so.
    [Theory]
    [InlineData("Range = new TextRange(1, 2)")]
    [InlineData("Kind = QuoteKind.Indirect")]
    [InlineData("Kind = QuoteKind.Direct")]
    [InlineData("Range = new TextRange(1, 2), Kind = QuoteKind.Direct")]
    public void A_copy_of_what_was_read_is_as_one_of_what_was_written(string change) => Assert.Equal(
        "",
        _news.Run<string>(
            Write
            + $$"""
            var made = new Article("made", "The text") { Quotes = new[] { new Quote(QuoteKind.Direct, new TextRange(0, 3)) } };
            var pairs = Articles.All.Append(made).SelectMany(a => a.Quotes.Zip(Read<Article>(Write(a)).Quotes))
                .Concat(Articles.All.SelectMany(a => a.Quotes).Append(new Quote(QuoteKind.Direct, new TextRange(0, 3)))
                    .Select(q => (q, Read<Quote>(Write(q)))));
            return string.Join(", ", pairs.Where(p => (p.Item1 with { {{change}} }) != (p.Item2 with { {{change}} })).Select(p => p.Item1));
            """));

    [Fact]
    public void Without_verbatim_a_direct_quote_is_verbatim() => Assert.Equal(
        "1..3 ",
        _news.Run<string>(
            Write
            + """
            string json = Write(new Quote(QuoteKind.Direct, new TextRange(1, 2))).Replace("\"verbatim\":[{\"start\":1,\"length\":2}],", "");
            return string.Join("+", Read<Quote>(json).Verbatim) + " "
                + string.Join("+", Read<Quote>(json.Replace("Direct", "Mixed")).Verbatim);
            """));

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
