namespace ArticleGen.PackageTests.Tools;

/// <summary>What a command printed, and how it ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The distinct lines that report an ArticleGen rule.</summary>
    public IReadOnlyList<string> Findings =>
        [.. Output.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Contains(" ART0", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)];
}
