using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ArticleGen.Tool.Json;

/// <summary>
/// An article as it is written: read.schema.json says what each member is. Names are those of schema.org, else of IPTC ninjs, else ours.
/// </summary>
internal sealed record ArticleJson(
    [property: JsonPropertyName("@type")] string Type,
    string Uri,
    string Identifier,
    string Headline,
    string? Byline,
    IReadOnlyList<AuthorJson>? Author,
    string? Dateline,
    RangeJson? DatelineRange,
    string? ArticleSection,
    string? Located,
    PlaceJson? LocationCreated,
    AgencyJson? SourceOrganization,
    string? DateCreated,
    string? DatePublished,
    DatelineParts? DatelineParts,
    string? DateModified,
    string? CreativeWorkStatus,
    string? Description,
    IReadOnlyList<string>? Keywords,
    string? Slug,
    string? InLanguage,
    string? Image,
    JsonObject? Fields,
    IReadOnlyList<RangeJson> Paragraphs,
    IReadOnlyList<QuotationJson> HasPart,
    IReadOnlyList<ActorJson> Mentions,
    string? Text);

/// <summary>A stretch of the text, in UTF-16 code units.</summary>
internal sealed record RangeJson(int Start, int Length)
{
    internal static RangeJson From(TextRange range) => new(range.Start, range.Length);

    internal static RangeJson? From(TextRange? range) => range is { } known ? From(known) : null;
}

/// <summary>One who wrote the article. Whether it is a person or an agency is not known.</summary>
internal sealed record AuthorJson(string Name);

/// <summary>The place of the dateline.</summary>
internal sealed record PlaceJson([property: JsonPropertyName("@type")] string Type, string Name, AddressJson? Address);

/// <summary>The state, province or country behind the place.</summary>
internal sealed record AddressJson([property: JsonPropertyName("@type")] string Type, string AddressRegion);

/// <summary>The news agency of the dateline.</summary>
internal sealed record AgencyJson([property: JsonPropertyName("@type")] string Type, string Name);

/// <summary>What a dateline says of its day and time, which may be less than a date.</summary>
internal sealed record DatelineParts(int? Year, int? Month, int? Day, string? Time, string? UtcOffset);

/// <summary>An actor of the same article, by the "@id" it has in its list.</summary>
internal sealed record ActorReference(
    [property: JsonPropertyName("@id")] string Id,
    [property: JsonPropertyName("@type")] string Type,
    string Name)
{
    internal static ActorReference? From(int? index, IReadOnlyList<ActorJson> actors) =>
        index is { } at ? new(actors[at].Id, actors[at].Type, actors[at].Name) : null;
}

/// <summary>An actor.</summary>
internal sealed record ActorJson(
    [property: JsonPropertyName("@id")] string Id,
    [property: JsonPropertyName("@type")] string Type,
    string Name,
    string Kind,
    IReadOnlyList<string> JobTitle,
    IReadOnlyList<string> AlternateName,
    IReadOnlyList<string>? Pronouns);

/// <summary>Reads no types at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArticleJson))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;

/// <summary>How the JSON is laid out.</summary>
internal static class ArticleJsonLayout
{
    /// <summary>Over several lines, for people.</summary>
    internal static ArticleJsonContext Indented { get; } = With(indented: true);

    /// <summary>On one line.</summary>
    internal static ArticleJsonContext OneLine { get; } = With(indented: false);

    private static ArticleJsonContext With(bool indented) =>
        new(new JsonSerializerOptions(ArticleJsonContext.Default.Options)
        {
            WriteIndented = indented,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
}
