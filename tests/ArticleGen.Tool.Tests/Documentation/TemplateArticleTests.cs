using System.Text.Json;
using ArticleGen.Documentation;

namespace ArticleGen.Tool.Tests.Documentation;

/// <summary>The article that "dotnet new article" writes, as it is before somebody writes into it.</summary>
public sealed class TemplateArticleTests
{
    private const string Folder = "src/ArticleGen.Templates/content/article/";

    // A draft that is left alone must put no words into anybody's mouth, and what it says of its author must be read whole.
    [Theory]
    [InlineData("", null)]
    [InlineData(" (Reuters)", "Reuters")]
    public async Task It_quotes_nobody_and_has_its_author_place_and_agency(string agency, string? read)
    {
        (string byline, string place) = (Default("byline"), Default("place"));
        using Desk desk = new Desk().Write("story.md", File.ReadAllText(Repository.PathOf(Folder + "new-story.md"))
            .Replace("\"HEADLINE\"", $"\"{Default("headline")}\"", StringComparison.Ordinal)
            .Replace("AUTHOR", byline, StringComparison.Ordinal)
            .Replace("TODAY", "2026-03-14", StringComparison.Ordinal)
            .Replace("IS_DRAFT", Default("draft"), StringComparison.Ordinal)
            .Replace("PLACE", place, StringComparison.Ordinal)
            .Replace("MONTH_IN_ENGLISH DAY_OF_MONTH", "March 14", StringComparison.Ordinal)
            .Replace(" IN_BRACKETS", agency, StringComparison.Ordinal));

        ToolRun check = await desk.RunAsync("check", "story.md", "--severity", "info");
        using JsonDocument article = JsonDocument.Parse((await desk.RunAsync("read", "story.md")).Output);

        Assert.Equal((0, ""), (check.ExitCode, check.Output));
        JsonElement root = article.RootElement;
        Assert.Equal([byline], root.GetProperty("author").EnumerateArray().Select(static one => one.GetProperty("name").GetString()));
        Assert.Equal("Draft", root.GetProperty("creativeWorkStatus").GetString());
        Assert.Equal(place, root.GetProperty("located").GetString());
        Assert.Equal(
            read, root.TryGetProperty("sourceOrganization", out JsonElement source) ? source.GetProperty("name").GetString() : null);
        Assert.Equal((0, 0, 0), (Count(root, "hasPart"), Count(root, "actsAndThoughts"), Count(root, "mentions")));
    }

    private static int Count(JsonElement article, string name) =>
        article.TryGetProperty(name, out JsonElement list) ? list.GetArrayLength() : 0;

    private static string Default(string symbol)
    {
        using JsonDocument template = JsonDocument.Parse(File.ReadAllText(Repository.PathOf(Folder + ".template.config/template.json")));
        return template.RootElement.GetProperty("symbols").GetProperty(symbol).GetProperty("defaultValue").GetString()!;
    }
}
