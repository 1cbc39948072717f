using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.Tests.LanguageServer.Hovering;

public class FieldHoverTests
{
    private const string Schema = "Kind: lead|brief\nRating: int?\nRelated: Article[]\nVenue.Name: string\nTags: string[]\n";

    private const string Ferry = """
        ---
        title: Ferry resumes
        kind: brief
        rating: 5
        related: [pier, mole]
        venue:
          name: Old Mole
        tags: [sea]
        ratign: 4
        ---

        "The ferry runs again," port director Ines Calder said.

        """;

    [Theory]
    [InlineData(1, "title: the headline of the article")]
    [InlineData(2, "kind: lead\\|brief", "One of these words, in any case", "Every article needs it.")]
    [InlineData(3, "rating: int\\?", "A whole number, such as 5; not in quotation marks", "An article may do without it.")]
    [InlineData(
        4,
        "related: Article\\[\\]",
        "The id of an article, looked for first below the folder of this one",
        "An article may do without it.")]
    [InlineData(5, "venue: record of Name", "Keys of its own", "Every article needs it.")]
    [InlineData(6, "venue.name: string", "Any single value", "Every article needs it.")]
    [InlineData(7, "tags: string\\[\\]", "Any single value", "An article may do without it.", "the subjects of the article")]
    [InlineData(8, "ratign: not in the schema", "The generated types have no property for it.")]
    public async Task A_key_tells_its_type_and_what_it_is_for(int line, params string[] expected) =>
        Assert.Equal(string.Join("\n\n", expected), await HoverAsync(Ferry, line, Schema));

    [Theory]
    [InlineData(1, "title: the headline of the article")]
    [InlineData(3, "rating: a field of your own\n\nIts type is inferred from all articles; a schema declares it.")]
    public async Task Without_a_schema_a_key_tells_what_it_is_for(int line, string expected)
    {
        Assert.Equal(expected, await HoverAsync(Ferry, line, schema: null));
        Assert.Equal(expected, await HoverAsync(Ferry.Replace("\n", "\r\n", StringComparison.Ordinal), line, schema: null));
    }

    // The value, the fence and the text below.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 9)]
    public async Task Beside_anything_else_nothing_is_said_of_keys(int line, int character) =>
        Assert.Null(await HoverAsync(Ferry, line, Schema, character));

    private static async Task<string?> HoverAsync(string text, int line, string? schema, int character = 3)
    {
        using Desk desk = new Desk().Write("ferry.md", text);
        if (schema is not null)
        {
            desk.Write("articles.schema", schema);
        }

        HoverFeature feature = new(LoadedWorkspace.Load(desk));
        ((IFeature)feature).Announce(new(), new() { TextDocument = new() { Hover = new(["markdown"]) } });
        Hover? hover = await feature.ShowAsync(
            new(LoadedWorkspace.Name(desk, "ferry.md"), new(line, character)), CancellationToken.None);
        return hover?.Contents.Value;
    }
}
