using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Leftovers;

namespace ArticleGen.Reading.Attribution;

/// <summary>A quote while its article is being read: actors are still entities, which may yet turn out to be one and the same.</summary>
/// <param name="Reading">All of it but the actors.</param>
internal readonly record struct QuoteDraft(QuoteReading Reading)
{
    public QuoteKind Kind => Reading.Kind;

    /// <summary>Whether it has words in marks.</summary>
    public bool IsMarked => Kind is QuoteKind.Direct or QuoteKind.Mixed;

    public TextRange Range => Reading.Range;

    public string Pattern => Reading.Pattern;

    public TextRange? SpeakerRange => Reading.SpeakerRange;

    public TextRange? Cue => Reading.CueRange;

    public bool Continues => Reading.Continues;

    public Entity? Speaker { get; init; }

    public Entity? Via { get; init; }

    public Entity? Addressee { get; init; }

    /// <summary>What the quotations behind this one may go on with.</summary>
    public Turn ToTurn() => new(Speaker, SpeakerRange, Pattern) { Via = Via, IsIndirect = !IsMarked, Range = Range };

    /// <summary>The quote with its actors as indexes, once all of them are known.</summary>
    public QuoteReading Finish() => Reading with
    {
        Speaker = FindIndex(Speaker),
        Via = FindIndex(Via),
        Addressee = FindIndex(Addressee),
    };

    private static int? FindIndex(Entity? entity) => entity?.Final.Index is >= 0 and int index ? index : null;
}
