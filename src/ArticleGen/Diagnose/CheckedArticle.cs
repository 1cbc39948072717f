namespace ArticleGen.Diagnose;

/// <summary>All that a check may look at.</summary>
/// <param name="Reading">The reading of the text.</param>
/// <param name="GlobalOptions">The project's settings.</param>
internal sealed record CheckedArticle(ArticleReading Reading, AnalyzerConfigOptions GlobalOptions)
{
    /// <summary>The article that has the property this one asks for; null when this one has it.</summary>
    internal NameClash? NameClash { get; init; }
}
