using static ArticleGen.Tests.Emit.JsonTests;

namespace ArticleGen.Tests.Emit;

/// <summary>The JSON of the generated types, and the schema that describes it.</summary>
public class JsonSchemaTests(News news) : IClassFixture<News>
{
    private readonly CompiledProject _news = news.Project;

    [Theory]
    [InlineData("quotation", "Articles.All.SelectMany(a => a.Quotes).Append(new Quote(QuoteKind.Direct, new TextRange(1, 2)))")]
    [InlineData("actor", "Actors.All.Append(new Actor(\"\", ActorKind.Group))")]
    [InlineData("dateline", "Articles.All.Select(a => a.Dateline).OfType<Dateline>().Append(new Dateline(\"\"))")]
    [InlineData("mention", "Actors.All.SelectMany(a => a.Mentions)")]
    [InlineData("segment", "Articles.All.SelectMany(a => a.Segments)")]
    [InlineData("range", "Articles.All.SelectMany(a => a.Paragraphs)")]
    public void Parts_that_stand_alone_fit_the_schema(string definition, string values)
    {
        string[] json = _news.Run<string>(
            $"return string.Join(\"\\u001e\", ({values}).Select(v => System.Text.Json.JsonSerializer.Serialize(v)));").Split('\u001e');
        Assert.NotEmpty(json);
        Assert.All(json, part => ReadJson.CheckPart(part, definition));
    }

    // What the schema takes is read, if the text is there; and what it refuses for a missing member is not.
    [Theory]
    [InlineData("\"headline\":\"\"", true)]
    [InlineData("\"dateline\":\"X\",\"datelineRange\":{\"start\":0,\"length\":1},\"datelineParts\":{}", true)]
    [InlineData("\"dateline\":\"X\"", false)]
    [InlineData("\"dateline\":\"X\",\"datelineParts\":{}", false)]
    [InlineData("\"dateline\":\"X\",\"datelineRange\":{\"start\":0,\"length\":1}", false)]
    [InlineData("\"updated\":{\"dateline\":\"X\",\"datelineRange\":{\"start\":0,\"length\":1},\"datelineParts\":{}}", true)]
    [InlineData("\"updated\":{\"dateline\":\"X\"}", false)]
    public void The_schema_takes_what_is_read(string members, bool isTaken)
    {
        string headline = members.Contains("headline", StringComparison.Ordinal) ? "" : "\"headline\":\"\",";
        string json = "{\"@type\":\"NewsArticle\",\"uri\":\"a\",\"identifier\":\"a\"," + headline
            + "\"paragraphs\":[],\"hasPart\":[],\"mentions\":[],\"text\":\"text\"," + members + "}";
        Assert.Equal(isTaken, ReadJson.Fits(json));
        Assert.Equal(isTaken, _news.Run<bool>(
            $$"""
            try { return System.Text.Json.JsonSerializer.Deserialize<Article>({{SymbolDisplay.FormatLiteral(json, quote: true)}}) != null; }
            catch (System.Text.Json.JsonException) { return false; }
            """));
    }

    [Fact]
    public void The_date_of_a_change_is_none_of_publication() => Assert.Equal(
        "dateline datelineRange dateModified datelineParts",
        _news.Run<string>(
            """
            var made = new Article("a", "text") { Updated = new Dateline("2011", default, year: 2011, month: 3, day: 4) };
            var json = System.Text.Json.JsonSerializer.SerializeToElement(made).GetProperty("updated");
            return string.Join(" ", json.EnumerateObject().Select(m => m.Name));
            """));
}
