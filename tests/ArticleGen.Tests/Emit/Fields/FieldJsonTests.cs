using ArticleGen.Tests.Fields;

namespace ArticleGen.Tests.Emit.Fields;

/// <summary>The fields of articles as JSON, and back.</summary>
public class FieldJsonTests
{
    private const string Again =
        "T Again<T>(T value) => System.Text.Json.JsonSerializer.Deserialize<T>(System.Text.Json.JsonSerializer.Serialize(value)); ";

    private const string Derby =
        """
        rating: 5
        hot: yes
        views: 5000000000
        price: 4.50
        day: 2008-08-21
        kickoff: 2008-08-21T17:35:00.25
        embargo: 2008-08-21T17:35:00-03:30
        link: https://news.example.org/derby?a=1&b="2"
        place_name: "Pier <5>"
        Reading Time: 7
        regions: [north, "south"]
        scores: [1, 2, 3]
        venue:
          name: Park
          seats: 300
        corrections:
          - date: 2008-08-22
            words: [one, two]
          - date: 2008-08-23
        """;

    private static readonly CompiledProject Inferred = CompiledProject.Of(Emission.Of(
        ("seeds/derby.txt", Fronts.Read(Derby)),
        ("seeds/plain.txt", Stories.Storm)));

    private static readonly CompiledProject Declared = CompiledProject.Of(
        TestProject.Empty
            .With(
                "seeds/sport/derby.txt",
                Article("kind: brief\nmoods: [GLAD, sad]\nrelated: [plain, sport/derby]\nlead: derby\nby: ines calder"))
            .With("seeds/plain.txt", Article("kind: lead\nlead: plain"))
            .WithProperty(
                "ArticleGen_Fields",
                "Kind: lead|brief, Moods: (glad|sad|dead calm)[], Related: Article[], Lead: Article?, By: Actor?")
            .Run(),
        Target.Latest);

    [Theory]
    [InlineData("Articles.Derby")]
    [InlineData("Articles.Plain")]
    [InlineData("Articles.Derby with { Fields = new ArticleFields() }")]
    [InlineData("Articles.Derby with { Fields = Articles.Derby.Fields with { PlaceName = \"5\", Scores = new int[0] } }")]
    [InlineData("Articles.Derby with { Fields = Articles.Derby.Fields with { Venue = new ArticleFields.VenueFields() } }")]
    public void Inferred_fields_come_back(string article) => Assert.True(Inferred.Run<bool>(
        $"{Again} Article one = {article}, two = Again(one); return one.Fields == two.Fields && one == two;"));

    [Theory]
    [InlineData("Articles.Sport.Derby")]
    [InlineData("Articles.Plain")]
    [InlineData("Articles.Sport.Derby with { Fields = Articles.Sport.Derby.Fields with { Kind = (ArticleFields.KindValue)9 } }", "Kind")]
    public void Declared_fields_come_back(string article, string lost = "") => Assert.Equal(lost, Declared.Run<string>(
        $"{Again} ArticleFields one = ({article}).Fields, two = Again({article}).Fields; "
            + "return one == two ? \"\" : one with { Kind = two.Kind } == two ? \"Kind\" : two.ToString();"));

    [Theory]
    [InlineData("rating", "5")]
    [InlineData("hot", "true")]
    [InlineData("views", "5000000000")]
    [InlineData("price", "4.50")]
    [InlineData("day", "\"2008-08-21\"")]
    [InlineData("kickoff", "\"2008-08-21T17:35:00.25\"")]
    [InlineData("embargo", "\"2008-08-21T17:35:00-03:30\"")]
    [InlineData("Reading Time", "7")]
    [InlineData("regions", "[\"north\",\"south\"]")]
    [InlineData("venue", "{\"name\":\"Park\",\"seats\":300}")]
    [InlineData("corrections", "[{\"date\":\"2008-08-22\",\"words\":[\"one\",\"two\"]},{\"date\":\"2008-08-23\"}]")]
    public void A_field_has_the_key_of_the_front_matter_and_the_value_of_its_type(string key, string json) => Assert.Equal(
        json,
        Inferred.Run<string>(
            ReadJson("Articles.Derby")
                + $"return root.GetProperty(\"fields\").GetProperty(\"{key}\").GetRawText();"));

    [Fact]
    public void Choices_are_words_articles_ids_and_actors_names() => Assert.Equal(
        "{\"Kind\":\"brief\",\"Moods\":[\"glad\",\"sad\"],\"Related\":[\"plain\",\"sport/derby\"],\"Lead\":\"sport/derby\","
            + "\"By\":\"Ines Calder\"}",
        Declared.Run<string>(
            ReadJson("Articles.Sport.Derby")
                + "return root.GetProperty(\"fields\").GetRawText();"));

    [Fact]
    public void Fields_alone_are_the_same_as_in_their_article() => Assert.Equal(
        "True|True|{}",
        Inferred.Run<string>(
            ReadJson("Articles.Derby")
                + "var fields = Articles.Derby.Fields; string json = System.Text.Json.JsonSerializer.Serialize(fields); "
                + "return (root.GetProperty(\"fields\").GetRawText() == json) + \"|\" "
                + "+ (System.Text.Json.JsonSerializer.Deserialize<ArticleFields>(json) == fields) + \"|\" "
                + "+ System.Text.Json.JsonSerializer.Serialize(new ArticleFields());"));

    [Fact]
    public void An_article_without_values_has_no_fields() => Assert.False(Inferred.Run<bool>(
        ReadJson("Articles.Plain") + "return root.TryGetProperty(\"fields\", out _);"));

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"x\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"rating\":null,\"venue\":[],\"corrections\":5,\"scores\":[null,{}],\"unknown\":{\"a\":[1]}}")]
    [InlineData("{\"rating\":\"5\",\"hot\":\"yes\",\"day\":\"2008-02-30\",\"link\":{\"a\":1},\"price\":1e999}")]
    public void What_does_not_fit_gives_no_value(string fields) => Assert.True(Inferred.Run<bool>(
        "string json = System.Text.Json.JsonSerializer.Serialize(Articles.Plain); "
            + "json = json.Substring(0, json.Length - 1) + "
            + SymbolDisplay.FormatLiteral($",\"fields\":{fields}}}", quote: true) + "; "
            + "ArticleFields read = System.Text.Json.JsonSerializer.Deserialize<Article>(json).Fields; "
            + "return read.Rating is null && read.Hot is null && read.Day is null && read.Link is null && read.Price is null "
            + "&& read.Scores.Count == 0;"));

    private static string ReadJson(string article) =>
        $"var root = System.Text.Json.JsonDocument.Parse(System.Text.Json.JsonSerializer.Serialize({article})).RootElement; ";

    private static string Article(string fields) => $"---\n{fields}\n---\nNews\n\n\"We reopen,\" said Ines Calder.\n";
}
