namespace ArticleGen.Diagnose;

/// <summary>The keys under which diagnostics carry what a code fix needs.</summary>
internal static class DiagnosticProperties
{
    /// <summary>What should stand in place of the words the diagnostic is located at.</summary>
    public const string Suggestion = "ArticleGen.Suggestion";
}
