using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Output;

/// <summary>Something a rule says of an article or of the whole.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Severity">How severe it is here.</param>
/// <param name="Message">What it says.</param>
/// <param name="Help">The page of the rule.</param>
/// <param name="Path">The full path of the file; null when it is about the whole.</param>
/// <param name="Place">Where it stands in the file; null when it is about the whole file.</param>
internal sealed record Remark(string Id, DiagnosticSeverity Severity, string Message, string Help, string? Path, RemarkPlace? Place)
{
    /// <summary>What mends it; null where nothing clear does, or where nobody asked.</summary>
    internal RemarkFix? Fix { get; init; }

    /// <summary>The remark that a diagnostic makes.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="project">What a diagnostic without a place is about.</param>
    /// <param name="text">The text that the diagnostic is about, where its fix is wanted.</param>
    internal static Remark From(Diagnostic diagnostic, string? project, SourceText? text)
    {
        FileLinePositionSpan lines = diagnostic.Location.GetLineSpan();
        bool hasPlace = diagnostic.Location.Kind == LocationKind.ExternalFile;
        return new(
            diagnostic.Id,
            diagnostic.Severity,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            diagnostic.Descriptor.HelpLinkUri,
            hasPlace ? lines.Path : project,
            hasPlace ? new(lines.Span, diagnostic.Location.SourceSpan) : null)
        {
            Fix = text is null ? null : RemarkFix.Find(diagnostic, text),
        };
    }

    /// <summary>By file and place.</summary>
    internal static IEnumerable<Remark> Sorted(IEnumerable<Remark> remarks) => remarks
        .OrderBy(static remark => remark.Place is null ? 0 : 1)
        .ThenBy(static remark => remark.Path, StringComparer.Ordinal)
        .ThenBy(static remark => remark.Place?.Span.Start ?? 0)
        .ThenBy(static remark => remark.Place?.Span.Length ?? 0)
        .ThenBy(static remark => remark.Id, StringComparer.Ordinal)
        .ThenBy(static remark => remark.Message, StringComparer.Ordinal);
}

/// <summary>A place in a text.</summary>
/// <param name="Lines">By line and column, from 0 on.</param>
/// <param name="Span">By UTF-16 code units of the decoded text.</param>
internal readonly record struct RemarkPlace(LinePositionSpan Lines, TextSpan Span)
{
    /// <summary>The first line, from 1 on.</summary>
    internal int Line => Lines.Start.Line + 1;

    /// <summary>The first column, from 1 on.</summary>
    internal int Column => Lines.Start.Character + 1;

    /// <summary>The last line.</summary>
    internal int EndLine => Lines.End.Line + 1;

    /// <summary>The column behind the last character.</summary>
    internal int EndColumn => Lines.End.Character + 1;
}
