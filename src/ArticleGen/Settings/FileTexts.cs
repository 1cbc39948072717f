using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Settings;

/// <summary>Gives the texts of articles. Lexicons apart, of which the build leaves out those that are binary, nobody else asks the compiler for a text.</summary>
internal static class FileTexts
{
    /// <summary>The text of a file. Null when it is missing, which the compiler reports, and when it is binary, which ART0007 tells of.</summary>
    internal static SourceText? Find(AdditionalText file, AnalyzerConfigOptions fileOptions, CancellationToken cancel = default) =>
        ArticleFiles.IsBinary(fileOptions) ? null : file.GetText(cancel);
}
