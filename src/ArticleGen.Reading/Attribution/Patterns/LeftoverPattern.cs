using ArticleGen.Reading.Attribution.Leftovers;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>A pattern for quotations that no cue reaches: what stands around them tells who speaks.</summary>
internal abstract class LeftoverPattern : AttributionPattern
{
    /// <summary>What the pattern makes of a stretch, or null when it does not apply.</summary>
    public abstract LeftoverSpeech? Match(in Leftover leftover);

    /// <summary>The speech of whoever has a turn; nobody's when it is not said who that is.</summary>
    protected static LeftoverSpeech GoOn(string pattern, Turn? turn, bool continues) =>
        turn is { IsSomebodys: true } ? new(pattern) { Turn = turn, Continues = continues } : new(nameof(None));
}
