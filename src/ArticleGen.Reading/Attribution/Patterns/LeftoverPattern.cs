using ArticleGen.Reading.Attribution.Leftovers;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>A pattern for quotations that no cue reaches: what stands around them tells who speaks.</summary>
internal abstract class LeftoverPattern : AttributionPattern
{
    /// <summary>What the pattern makes of a stretch, or null when it does not apply.</summary>
    public abstract LeftoverSpeech? Match(in Leftover leftover);
}
