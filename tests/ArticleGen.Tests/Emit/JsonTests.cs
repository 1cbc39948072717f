namespace ArticleGen.Tests.Emit;

/// <summary>The generated types as JSON, written and read by System.Text.Json as it stands.</summary>
public class JsonTests(NewsFixture fixture)
{
    /// <summary>Writes a value and reads it back.</summary>
    private const string Again =
        """
        T Again<T>(T value) => System.Text.Json.JsonSerializer.Deserialize<T>(System.Text.Json.JsonSerializer.Serialize(value));
        """;

    private readonly CompiledProject _news = fixture.Project;

    [Fact]
    public void Every_article_comes_back_as_it_was() => Assert.Equal(
        "",
        _news.Run<string>(
            Again
            + """
            var wrong = new List<string>();
            foreach (var a in Articles.All)
            {
                var b = Again(a);
                if (a != b) wrong.Add(a.Id);
            }

            return string.Join(", ", wrong);
            """));
}
