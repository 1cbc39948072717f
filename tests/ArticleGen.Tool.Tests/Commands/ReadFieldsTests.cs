using System.Text.Json;

namespace ArticleGen.Tool.Tests.Commands;

/// <summary>What articlegen read prints of the keys of front matter that are a project's own.</summary>
public sealed class ReadFieldsTests
{
    [Theory]
    [InlineData("rating: 5", """{"rating":5}""")]
    [InlineData("rating: 4.50", """{"rating":4.50}""")]
    [InlineData("views: 9223372036854775807", """{"views":9223372036854775807}""")]
    [InlineData("hot: Yes\ncold: off", """{"cold":false,"hot":true}""")]
    [InlineData("code: \"007\"\nother: 007", """{"code":"007","other":"007"}""")]
    [InlineData("quoted: \"5\"", """{"quoted":"5"}""")]
    [InlineData("embargo: 2011-03-14", """{"embargo":"2011-03-14"}""")]
    [InlineData("link: https://news.example.org/", """{"link":"https://news.example.org/"}""")]
    [InlineData("Reading Time: 4\nreading_time: 5", """{"Reading Time":4}""")]
    [InlineData("regions: [north, 5, , true]", """{"regions":["north","5","true"]}""")]
    [InlineData("regions: [[a], [b]]\nnone: []", """{"regions":["a","b"]}""")]
    [InlineData("venue: {name: Pier, seats: 300, owner: }", """{"venue":{"name":"Pier","seats":300}}""")]
    [InlineData("fixes:\n  - date: 2011-03-15\n    words: [a]", """{"fixes":[{"date":"2011-03-15","words":["a"]}]}""")]
    [InlineData("note: |\n  \"one\"\n  two", """{"note":"\"one\"\ntwo\n"}""")]
    public async Task Values_are_what_they_look_like(string front, string expected)
    {
        JsonElement article = await ReadAsync("title: Harbour news\n" + front);
        using JsonDocument known = JsonDocument.Parse(expected);
        Assert.Equal(JsonSerializer.Serialize(known), JsonSerializer.Serialize(article.GetProperty("fields")));
    }

    [Theory]
    [InlineData("title: Harbour news\ntags: [a]")]
    [InlineData("rating:\nnone: ~")]
    public async Task Without_values_there_are_none(string front) =>
        Assert.False((await ReadAsync(front)).TryGetProperty("fields", out _));

    private static async Task<JsonElement> ReadAsync(string front)
    {
        using Desk desk = new Desk().Write("a.md", $"---\n{front}\n---\n\n# Ferries\n\nThe ferry sails.\n");
        return ReadJson.Check((await desk.RunAsync("read", "a.md")).Output);
    }
}
