using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Leftovers;

namespace ArticleGen.Reading.Attribution;

/// <summary>A quote while its article is being read: actors are still entities, which may yet turn out to be one and the same.</summary>
/// <param name="Kind">As in <see cref="QuoteReading"/>.</param>
/// <param name="Range">As in <see cref="QuoteReading"/>.</param>
/// <param name="Verbatim">As in <see cref="QuoteReading"/>.</param>
/// <param name="Pattern">As in <see cref="QuoteReading"/>.</param>
internal readonly record struct QuoteDraft(QuoteKind Kind, TextRange Range, ValueList<TextRange> Verbatim, string Pattern)
{
    /// <summary>Whether it has words in marks.</summary>
    public bool IsMarked => Kind is QuoteKind.Direct or QuoteKind.Mixed;

    /// <summary>The words that name the speaker.</summary>
    public TextRange? SpeakerRange { get; init; }

    /// <summary>The words that say that something was said.</summary>
    public TextRange? Cue { get; init; }

    /// <summary>Whether it goes on with the utterance of the quote before it.</summary>
    public bool Continues { get; init; }

    /// <summary>Who said it.</summary>
    public Entity? Speaker { get; init; }

    /// <summary>Who passed it on.</summary>
    public Entity? Via { get; init; }

    /// <summary>Who was told.</summary>
    public Entity? Addressee { get; init; }

    /// <summary>What the quotations behind this one may go on with.</summary>
    public Turn ToTurn() => new(Speaker, SpeakerRange, Pattern) { Via = Via, IsIndirect = !IsMarked, Range = Range };

    /// <summary>The index of the speaker, once all actors are known; null when nobody is.</summary>
    public int? SpeakerIndex => FindIndex(Speaker);

    /// <summary>The quote with its actors as indexes, once all of them are known.</summary>
    /// <param name="continues">Whether it goes on with the utterance of the quote before it.</param>
    public QuoteReading Finish(bool continues) => new(Kind, Range, Verbatim, Pattern)
    {
        SpeakerRange = SpeakerRange,
        CueRange = Cue,
        Continues = continues,
        Speaker = SpeakerIndex,
        Via = FindIndex(Via),
        Addressee = FindIndex(Addressee),
    };

    private static int? FindIndex(Entity? entity) => entity?.Final.Index is >= 0 and int index ? index : null;
}
