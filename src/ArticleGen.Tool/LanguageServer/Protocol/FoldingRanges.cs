namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>Lines that can be folded into the first of them.</summary>
/// <param name="StartLine">The first line, from 0 on.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="Kind">"region", which clients can fold all at once; null for anything else.</param>
internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind)
{
    internal const string Region = "region";
}
