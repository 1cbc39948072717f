namespace ArticleGen.Diagnose.Reporting;

/// <summary>All that a check may look at.</summary>
/// <param name="Reading">The reading of the text.</param>
/// <param name="GlobalOptions">The project's settings.</param>
internal sealed record CheckedArticle(ArticleReading Reading, AnalyzerConfigOptions GlobalOptions)
{
    /// <summary>
    /// What is wrong with its fields; null where nothing can be. Who asks may have all articles of the project read.
    /// </summary>
    internal Lazy<IReadOnlyList<FieldFault>>? FieldFaults { get; init; }

    /// <summary>Finds the names of the article when it did not get those it asks for; null when it got them.</summary>
    /// <remarks>Costly, because it looks at all articles of the project. Only one rule needs it, so ask last.</remarks>
    internal Func<NamedFile?> FindNameClash { get; init; } = static () => null;
}
