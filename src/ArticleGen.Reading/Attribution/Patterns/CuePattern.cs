using ArticleGen.Reading.Attribution.Clauses;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>A pattern around a cue: a verb of saying, or "according to".</summary>
internal abstract class CuePattern : AttributionPattern
{
    /// <summary>What the pattern makes of a cue in its sentence, or null when it does not apply.</summary>
    public abstract FoundAttribution? Match(SentenceContext context, in Cue cue);
}
