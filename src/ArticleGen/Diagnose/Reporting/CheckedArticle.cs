namespace ArticleGen.Diagnose.Reporting;

/// <summary>All that a check may look at.</summary>
/// <param name="Reading">The reading of the text.</param>
/// <param name="GlobalOptions">The project's settings.</param>
internal sealed record CheckedArticle(ArticleReading Reading, AnalyzerConfigOptions GlobalOptions)
{
    /// <summary>How its fields differ from the schema of the project; nothing where there is no schema.</summary>
    internal IReadOnlyList<FieldFault> FieldFaults { get; init; } = [];

    /// <summary>Finds the names of the article when it did not get those it asks for; null when it got them.</summary>
    /// <remarks>Costly, because it looks at all articles of the project. Only one rule needs it, so ask last.</remarks>
    internal Func<NamedFile?> FindNameClash { get; init; } = static () => null;
}
