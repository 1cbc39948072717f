using ArticleGen.Reading.Attribution.Clauses;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>A pattern that the sentence as a whole shows, by a name before a colon or the like. Its words hold no verb of saying.</summary>
internal abstract class SentencePattern : AttributionPattern
{
    /// <summary>What the pattern makes of a sentence, or null when it does not apply.</summary>
    public abstract FoundAttribution? Match(SentenceContext context);
}
