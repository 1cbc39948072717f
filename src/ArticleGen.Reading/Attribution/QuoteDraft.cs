using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Leftovers;

namespace ArticleGen.Reading.Attribution;

/// <summary>A quote while its article is being read: actors are still entities, which may yet turn out to be one and the same.</summary>
internal readonly record struct QuoteDraft(QuoteKind Kind, TextRange Range, ValueList<TextRange> Verbatim, string Pattern)
{
    public Entity? Speaker { get; init; }

    public TextRange? SpeakerRange { get; init; }

    public TextRange? Cue { get; init; }

    public Entity? Via { get; init; }

    public Entity? Addressee { get; init; }

    public bool Continues { get; init; }

    /// <summary>What the quotations behind this one may go on with.</summary>
    public Turn ToTurn() => new(Speaker, SpeakerRange, Pattern) { Via = Via, IsIndirect = Kind == QuoteKind.Indirect, Range = Range };

    /// <summary>The quote with its actors as indexes, once all of them are known.</summary>
    public QuoteReading Finish() => new(Kind, Range, Verbatim, Pattern)
    {
        Speaker = FindIndex(Speaker),
        SpeakerRange = SpeakerRange,
        CueRange = Cue,
        Via = FindIndex(Via),
        Addressee = FindIndex(Addressee),
        Continues = Continues,
    };

    private static int? FindIndex(Entity? entity) => entity?.Final.Index is >= 0 and int index ? index : null;
}
