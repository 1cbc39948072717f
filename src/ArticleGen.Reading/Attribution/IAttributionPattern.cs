namespace ArticleGen.Reading.Attribution;

/// <summary>One way in which English news says who said what.</summary>
internal interface IAttributionPattern
{
    /// <summary>What the pattern makes of a cue in its sentence, or null when it does not apply.</summary>
    Attribution? Match(SentenceContext context, in Cue cue);
}
