using ArticleGen.Reading.Attribution.Clauses;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>A pattern around a noun of saying, such as "claim".</summary>
internal abstract class NounPattern : AttributionPattern
{
    /// <summary>What the pattern makes of a noun in its sentence, or null when it does not apply.</summary>
    public abstract FoundAttribution? Match(SentenceContext context, int nounToken);
}
