using LiveDesk.Feeds;

namespace ArticleGen.LiveDesk.Tests.Feeds;

/// <summary>Lines of JSON are articles, or are named and left out.</summary>
public sealed class JsonLinesFeedTests
{
    [Fact]
    public async Task Each_line_is_an_article()
    {
        (List<IncomingArticle> articles, List<string> problems) =
            await ReadAsync("""{"id": "a", "text": "One\ntwo", "page": 3}""" + "\n\n" + """{"text": "", "id": "sport/b.md"}""");

        Assert.Equal([new("a", "One\ntwo"), new("sport/b.md", "")], articles);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("nonsense", "this is no JSON (byte 2)")]
    [InlineData("{\"id\": \"a\"", "this is no JSON")]
    [InlineData("[]", "there is no text named \"id\"")]
    [InlineData("{\"id\": 7, \"text\": \"x\"}", "there is no text named \"id\"")]
    [InlineData("{\"id\": \"\", \"text\": \"x\"}", "there is no text named \"id\"")]
    [InlineData("{\"id\": \"a\\u0000\", \"text\": \"x\"}", "the \"id\" has a control character")]
    [InlineData("{\"id\": \"a\"}", "there is no text named \"text\"")]
    [InlineData("{\"id\": \"a\", \"text\": \"\\ud800\"}", "half a character")]
    public async Task A_line_that_is_no_article_is_named_and_left_out(string line, string problem)
    {
        (List<IncomingArticle> articles, List<string> problems) = await ReadAsync("\n" + line + "\n" + """{"id": "b", "text": "x"}""");

        Assert.Equal([new("b", "x")], articles);
        Assert.StartsWith("line 2: " + problem, Assert.Single(problems), StringComparison.Ordinal);
    }

    private static async Task<(List<IncomingArticle> Articles, List<string> Problems)> ReadAsync(string lines)
    {
        List<string> problems = [];
        using StringReader reader = new(lines);
        return (
            await JsonLinesFeed.ReadAsync(reader, problems.Add, TestContext.Current.CancellationToken)
                .ToListAsync(TestContext.Current.CancellationToken),
            problems);
    }
}
