namespace ArticleGen.Reading.Attribution;

/// <summary>One way in which English news says who said what.</summary>
/// <remarks>A class, because every cue is shown to all patterns and a call through an interface with so many implementations is slow.</remarks>
internal abstract class AttributionPattern
{
    /// <summary>What the pattern makes of a cue in its sentence, or null when it does not apply.</summary>
    public abstract Attribution? Match(SentenceContext context, in Cue cue);
}
