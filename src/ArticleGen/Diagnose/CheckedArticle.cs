using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose;

/// <summary>All that a check may look at.</summary>
/// <param name="Path">The file's path, as the compiler gives it.</param>
/// <param name="Text">The file's text, which knows its lines.</param>
/// <param name="Reading">The reading of the text.</param>
/// <param name="GlobalOptions">The project's settings.</param>
internal sealed record CheckedArticle(string Path, SourceText Text, ArticleReading Reading, AnalyzerConfigOptions GlobalOptions);
