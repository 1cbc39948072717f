using System.Text.Json.Serialization;

namespace ArticleGen.Tool.Json;

/// <summary>A quote as it is written.</summary>
internal sealed record QuotationJson(
    [property: JsonPropertyName("@type")] string Type,
    string Text,
    string? PlainText,
    RangeJson Range,
    string Kind,
    IReadOnlyList<RangeJson> Verbatim,
    ActorReference? SpokenByCharacter,
    RangeJson? SpeakerRange,
    string? Cue,
    RangeJson? CueRange,
    ActorReference? Via,
    ActorReference? Addressee,
    string Pattern,
    bool Continues)
{
    internal static QuotationJson From(QuoteReading quote, string text, IReadOnlyList<ActorJson> actors) => new(
        "Quotation",
        quote.Range.In(text),
        quote.PlainText,
        RangeJson.From(quote.Range),
        quote.Kind.ToString(),
        [.. quote.Verbatim.Select(RangeJson.From)],
        ActorReference.From(quote.Speaker, actors),
        RangeJson.From(quote.SpeakerRange),
        quote.CueRange?.In(text),
        RangeJson.From(quote.CueRange),
        ActorReference.From(quote.Via, actors),
        ActorReference.From(quote.Addressee, actors),
        quote.Pattern,
        quote.Continues);
}
