using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>What the client is shown of a file.</summary>
/// <param name="items">The diagnostics, at the places of one text.</param>
internal sealed class FileReport(IReadOnlyList<Diagnostic> items)
{
    private string? _id;

    /// <summary>Nothing is said, which is the same as never having been told.</summary>
    internal static FileReport Empty { get; } = new([]);

    /// <summary>The diagnostics.</summary>
    internal IReadOnlyList<Diagnostic> Items => items;

    /// <summary>The name of the report. Clients that do not ask never see it.</summary>
    internal string Id => _id ??= ResultIds.Create(items);
}
