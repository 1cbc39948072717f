namespace ArticleGen.Files;

/// <summary>
/// Text files that other tools read from a project's AdditionalFiles, or that speak of the folder they lie in. None of them is an
/// article, unless an Article item names it.
/// </summary>
internal static class FilesOfOthers
{
    // The first and the last part of each file name; anything may stand between them. Beside each, who reads it.
    private static readonly (string Start, string End)[] Names =
    [
        ("BannedSymbols.", "txt"), // Microsoft.CodeAnalysis.BannedApiAnalyzers: BannedSymbols.txt, BannedSymbols.*.txt
        ("PublicAPI.Shipped.", "txt"), // Microsoft.CodeAnalysis.PublicApiAnalyzers; also one file for each target framework
        ("PublicAPI.Unshipped.", "txt"),
        ("InternalAPI.Shipped.", "txt"),
        ("InternalAPI.Unshipped.", "txt"),
        ("CodeMetricsConfig.", "txt"), // Microsoft.CodeAnalysis.NetAnalyzers, maintainability rules
        ("vs-threading.", ".txt"), // Microsoft.VisualStudio.Threading.Analyzers
        ("NativeMethods.", "txt"), // Microsoft.Windows.CsWin32
        ("", ".verified.txt"), // Verify
        ("", ".received.txt"),
        ("", ".verified.md"),
        ("", ".received.md"),
        ("AnalyzerReleases.", ".md"), // Microsoft.CodeAnalysis.Analyzers
        ("README.", "md"), // whoever opens the folder
        ("README.", "mdx"),
        ("README.", "markdown"),
    ];

    /// <summary>Whether a file of this name belongs to another tool.</summary>
    internal static bool Include(string fileName)
    {
        foreach ((string start, string end) in Names)
        {
            if (fileName.Length >= start.Length + end.Length
                && fileName.StartsWith(start, StringComparison.OrdinalIgnoreCase)
                && fileName.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
