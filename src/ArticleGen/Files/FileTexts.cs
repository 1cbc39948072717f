using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Files;

/// <summary>The only place that asks the compiler for the text of an article. (The build leaves out binary lexicons.)</summary>
internal static class FileTexts
{
    /// <summary>
    /// The text of a file. Null when it is missing, which the compiler reports, and when it is binary, which ART0007 reports.
    /// </summary>
    internal static SourceText? Find(AdditionalText file, AnalyzerConfigOptions fileOptions, CancellationToken cancel = default) =>
        ArticleFiles.IsBinary(fileOptions) ? null : file.GetText(cancel);
}
