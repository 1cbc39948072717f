namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>window/workDoneProgress/create.</summary>
/// <param name="Token">Names the work.</param>
internal sealed record WorkDoneProgressCreateParams(string Token);

/// <summary>$/progress.</summary>
/// <param name="Token">Names the work.</param>
/// <param name="Value">How far it has come.</param>
internal sealed record ProgressParams(string Token, WorkDoneProgress Value);

/// <summary>How far some work has come.</summary>
internal sealed record WorkDoneProgress
{
    internal const string Begin = "begin";
    internal const string Report = "report";
    internal const string End = "end";

    /// <summary>"begin", "report" or "end".</summary>
    public required string Kind { get; init; }

    /// <summary>What is done; at the beginning.</summary>
    public string? Title { get; init; }

    /// <summary>How much of it is done, of 100.</summary>
    public int? Percentage { get; init; }
}
