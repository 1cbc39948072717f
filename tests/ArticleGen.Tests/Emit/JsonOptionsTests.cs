using System.Text.Json;
using static ArticleGen.Tests.Emit.JsonTests;

namespace ArticleGen.Tests.Emit;

/// <summary>The generated types as JSON with the options of a program, and for all targets.</summary>
public class JsonOptionsTests(News news) : IClassFixture<News>
{
    private readonly CompiledProject _news = news.Project;

    [Theory]
    [InlineData("new System.Text.Json.JsonSerializerOptions()")]
    [InlineData("System.Text.Json.JsonSerializerOptions.Default")]
    [InlineData("new System.Text.Json.JsonSerializerOptions(System.Text.Json.JsonSerializerDefaults.Web)")]
    [InlineData("new System.Text.Json.JsonSerializerOptions { PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.SnakeCaseUpper }")]
    [InlineData("new System.Text.Json.JsonSerializerOptions { WriteIndented = true, Encoder = "
        + "System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }")]
    [InlineData("new System.Text.Json.JsonSerializerOptions { ReferenceHandler = "
        + "System.Text.Json.Serialization.ReferenceHandler.IgnoreCycles, MaxDepth = 8 }")]
    [InlineData("new System.Text.Json.JsonSerializerOptions { TypeInfoResolver = ArticleJson.Resolver }")]
    public void Options_change_no_names(string options)
    {
        string[] json = _news.Run<string>(
            $$"""
            var options = {{options}};
            string Write(Article article)
            {
                string json = System.Text.Json.JsonSerializer.Serialize(article, options);
                if (System.Text.Json.JsonSerializer.Deserialize<Article>(json, options) != article) throw new Exception(article.Id);
                return json;
            }
            {{HandMade}}
            return string.Join("\u001e", Articles.All.Append(made).Select(Write));
            """).Split('\u001e');
        Assert.Equal(5, json.Length);
        Assert.All(json, static article =>
        {
            JsonElement root = ReadJson.Check(article);
            Assert.Equal("NewsArticle", root.GetProperty("@type").GetString());
        });
    }

    [Fact]
    public void The_order_of_members_does_not_matter() => Assert.True(_news.Run<bool>(
        """
        string json = System.Text.Json.JsonSerializer.Serialize(Articles.FerryResumes);
        var members = System.Text.Json.JsonDocument.Parse(json).RootElement.EnumerateObject().Reverse().Select(m => m.ToString());
        string reversed = "{\"unknown\":{\"a\":[]}," + string.Join(",", members) + "}";
        return System.Text.Json.JsonSerializer.Deserialize<Article>(reversed) == Articles.FerryResumes;
        """));

    [Fact]
    public void A_converter_of_the_program_comes_first() => Assert.Equal(
        "\"storm\" \"storm\"",
        _news.Run<string>(
            """
            var options = new System.Text.Json.JsonSerializerOptions { Converters = { new IdOnly() } };
            var resolved = new System.Text.Json.JsonSerializerOptions(options) { TypeInfoResolver = ArticleJson.Resolver };
            return System.Text.Json.JsonSerializer.Serialize(Articles.Storm, options) + " "
                + System.Text.Json.JsonSerializer.Serialize(Articles.Storm, resolved);
            """,
            """
            public sealed class IdOnly : System.Text.Json.Serialization.JsonConverter<Article>
            {
                public override Article Read(
                    ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) =>
                    Articles.Find(reader.GetString());

                public override void Write(
                    System.Text.Json.Utf8JsonWriter writer, Article value, System.Text.Json.JsonSerializerOptions options) =>
                    writer.WriteStringValue(value.Id);
            }
            """));

    [Theory]
    [InlineData(LanguageVersion.CSharp9, false, false)]
    [InlineData(LanguageVersion.CSharp9, true, true)]
    [InlineData(LanguageVersion.CSharp9, true, false)]
    [InlineData(LanguageVersion.Latest, true, true)]
    public void Works_wherever_System_Text_Json_is(LanguageVersion version, bool isNetStandard, bool hasInitAccessors)
    {
        Emission emission = new(
            new(version, isNetStandard, NullableContextOptions.Disable) { HasJsonPackage = isNetStandard },
            TextStorage.Inline,
            IsPublic: true,
            ("seeds/ferry-resumes.txt", Stories.Ferry),
            ("seeds/pilots-return.md", Stories.ReadMarkdown(Stories.PilotsText)))
        {
            HasIsExternalInit = hasInitAccessors,
        };
        Assert.Equal(!isNetStandard, emission.Files().ContainsKey("JsonResolver.g.cs"));
        Assert.True(CompiledProject.Of(emission).Run<bool>(
            Again + "return Articles.All.All(a => Again(a) == a && Again(a.Dateline) == a.Dateline);"));
    }

    [Fact]
    public void Without_System_Text_Json_there_is_none_of_it() => Assert.DoesNotContain(
        new Emission(new(LanguageVersion.Latest, IsNetStandard: true), TextStorage.Inline, IsPublic: true, ("a.txt", Stories.Ferry))
            .Files(),
        static file => file.Value.Contains("Json", StringComparison.Ordinal));

    [Fact]
    public void Types_that_are_internal_have_converters_as_well()
    {
        Emission emission = new(Target.Latest, TextStorage.Inline, IsPublic: false, ("a.txt", Stories.Ferry));
        CompiledProject.AssertClean(emission.Output);
    }
}
