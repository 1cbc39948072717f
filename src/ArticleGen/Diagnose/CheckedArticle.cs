namespace ArticleGen.Diagnose;

/// <summary>All that a check may look at.</summary>
/// <param name="Reading">The reading of the text.</param>
/// <param name="GlobalOptions">The project's settings.</param>
internal sealed record CheckedArticle(ArticleReading Reading, AnalyzerConfigOptions GlobalOptions);
