using ArticleGen.Reading.Attribution.Clauses;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>A pattern around a cue: a verb of saying, "according to", or a noun such as "claim".</summary>
internal abstract class CuePattern : AttributionPattern
{
    /// <summary>Whether it is shown nouns; all others are shown verbs.</summary>
    public virtual bool TakesNouns => false;

    /// <summary>What the pattern makes of a cue in its sentence, or null when it does not apply.</summary>
    public abstract FoundAttribution? Match(SentenceContext context, in Cue cue);
}
