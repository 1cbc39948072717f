namespace ArticleGen.Diagnose;

/// <summary>All that a check may look at.</summary>
/// <param name="Reading">The reading of the text.</param>
/// <param name="GlobalOptions">The project's settings.</param>
internal sealed record CheckedArticle(ArticleReading Reading, AnalyzerConfigOptions GlobalOptions)
{
    /// <summary>Finds the article that has the property this one asks for; null when this one has it.</summary>
    /// <remarks>Asked for last, and by one rule only: to know it, all articles of the project have to be looked at.</remarks>
    internal Func<NameClash?> FindNameClash { get; init; } = static () => null;
}
