namespace ArticleGen.Diagnose.Reporting;

/// <summary>All that a check may look at.</summary>
/// <param name="Reading">The reading of the text.</param>
/// <param name="GlobalOptions">The project's settings.</param>
internal sealed record CheckedArticle(ArticleReading Reading, AnalyzerConfigOptions GlobalOptions)
{
    /// <summary>Finds the article that has the property this one asks for; null when this one has it.</summary>
    /// <remarks>Costly, because it looks at all articles of the project. Only one rule needs it, so ask last.</remarks>
    internal Func<NameClash?> FindNameClash { get; init; } = static () => null;
}
