using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Settings;

/// <summary>Tells articles from the other additional files of a project.</summary>
internal static class ArticleFiles
{
    /// <summary>Whether the additional file is an article.</summary>
    public static bool IsArticle(string path, AnalyzerConfigOptions fileOptions)
    {
        if (fileOptions.TryGetValue("build_metadata.AdditionalFiles.ArticleGenItem", out string? item)
            && item.Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        string name = Path.GetFileName(path);
        return name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            && !name.StartsWith("BannedSymbols.", StringComparison.OrdinalIgnoreCase)
            && !name.StartsWith("PublicAPI.", StringComparison.OrdinalIgnoreCase)
            && !name.Equals("CodeMetricsConfig.txt", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith(".verified.txt", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith(".received.txt", StringComparison.OrdinalIgnoreCase);
    }
}
