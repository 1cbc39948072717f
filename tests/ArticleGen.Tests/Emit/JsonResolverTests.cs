namespace ArticleGen.Tests.Emit;

/// <summary>
/// ArticleJson.Resolver alone, as in a program that is trimmed or compiled ahead of time: nothing is found by reflection.
/// </summary>
public class JsonResolverTests(NewsFixture fixture)
{
    private const string Options =
        """
        var options = new System.Text.Json.JsonSerializerOptions { TypeInfoResolver = ArticleJson.Resolver };
        T Again<T>(T value) =>
            System.Text.Json.JsonSerializer.Deserialize<T>(System.Text.Json.JsonSerializer.Serialize(value, options), options);
        """;

    private readonly CompiledProject _news = fixture.Project;

    [Theory]
    [InlineData("Article", "Articles.FerryResumes")]
    [InlineData("Quote", "Articles.FerryResumes.Quotes[2]")]
    [InlineData("Actor", "Actors.InesCalder")]
    [InlineData("Dateline", "Articles.FerryResumes.Dateline")]
    [InlineData("Mention", "Actors.InesCalder.Mentions[0]")]
    [InlineData("TextSegment", "Articles.FerryResumes.Segments[1]")]
    [InlineData("TextRange", "Articles.FerryResumes.Quotes[0].Range")]
    [InlineData("QuoteKind", "QuoteKind.Mixed")]
    [InlineData("ActorKind", "ActorKind.Place")]
    public void A_value_and_lists_of_it_are_known(string type, string value) => Assert.Equal(
        "True True True True True",
        _news.Run<string>(
            Options
            + $$"""
            {{type}} one = {{value}};
            return string.Join(" ",
                Again(one).Equals(one),
                Again(new[] { one })[0].Equals(one),
                Again(new List<{{type}}> { one, one })[1].Equals(one),
                Again<IReadOnlyList<{{type}}>>(new[] { one })[0].Equals(one),
                Again(new[] { one }.Where(x => true)).Single().Equals(one));
            """));

    // Web frameworks serialize by the type that a value has, which may be one of the framework's own.
    [Theory]
    [InlineData("Articles.All", 3)]
    [InlineData("Articles.ByDate", 3)]
    [InlineData("Articles.ByDate.Take(2)", 2)]
    [InlineData("Articles.ByDate.Skip(1).Reverse().ToList()", 2)]
    [InlineData("Articles.All.Where(a => a.Quotes.Count > 0)", 1)]
    [InlineData("Articles.All.OrderBy(a => a.Id)", 3)]
    [InlineData("Articles.FerryResumes.Quotes", 6)]
    [InlineData("Articles.FerryResumes.Quotes.Select(q => q.Speaker).Distinct()", 3)]
    [InlineData("Articles.FerryResumes.Paragraphs", 3)]
    [InlineData("Articles.FerryResumes.Segments", 12)]
    [InlineData("Actors.All", 5)]
    [InlineData("new HashSet<Actor>(Actors.All)", 5)]
    public void Lists_are_known_by_the_types_they_have(string list, int count) => Assert.Equal(
        count,
        _news.Run<int>(
            Options
            + $"return System.Text.Json.JsonDocument.Parse(System.Text.Json.JsonSerializer.Serialize<object>({list}, options)).RootElement"
                + ".GetArrayLength();"));

    [Theory]
    [InlineData("TextRange", "new TextRange(1, 2)", "null 1..3")]
    [InlineData("QuoteKind", "QuoteKind.Direct", "null Direct")]
    [InlineData("ActorKind", "ActorKind.Group", "null Group")]
    public void A_value_that_may_be_missing_is_known(string type, string value, string expected) => Assert.Equal(
        expected,
        _news.Run<string>(
            Options + $"return System.Text.Json.JsonSerializer.Serialize<{type}?>(null, options) + \" \" + Again<{type}?>({value});"));

    [Fact]
    public void Other_types_are_left_to_other_resolvers() => Assert.Equal(
        "[1] NotSupportedException",
        _news.Run<string>(
            Options
            + """
            var both = new System.Text.Json.JsonSerializerOptions();
            both.TypeInfoResolverChain.Insert(0, ArticleJson.Resolver);
            both.TypeInfoResolverChain.Add(new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver());
            string json = System.Text.Json.JsonSerializer.Serialize(new[] { 1 }, both) + " ";
            try { return json + System.Text.Json.JsonSerializer.Serialize(new[] { 1 }, options); }
            catch (NotSupportedException e) { return json + e.GetType().Name; }
            """));
}
