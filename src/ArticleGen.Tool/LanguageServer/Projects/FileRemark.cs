using ArticleGen.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Projects;

/// <summary>What a rule says of a stretch of a text, and the edit that mends it.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Severity">How severe it is here.</param>
/// <param name="Message">What it says.</param>
/// <param name="Help">The page of the rule.</param>
/// <param name="Path">The file; null where the project as a whole is meant.</param>
/// <param name="Span">The stretch.</param>
/// <param name="Edit">The edit; null where none is clear.</param>
/// <param name="EditTitle">What the edit does, in words; null without an edit.</param>
internal sealed record FileRemark(
    string Id,
    DiagnosticSeverity Severity,
    string Message,
    string Help,
    string? Path,
    TextSpan Span,
    TextChange? Edit,
    string? EditTitle)
{
    /// <summary>The remark that a diagnostic makes about a text.</summary>
    internal static FileRemark From(Diagnostic diagnostic, SourceText? text)
    {
        TextChange? edit = text is null ? null : TextEdits.Find(diagnostic, text);
        return new(
            diagnostic.Id,
            diagnostic.Severity,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            diagnostic.Descriptor.HelpLinkUri,
            diagnostic.Location.Kind == LocationKind.ExternalFile ? diagnostic.Location.GetLineSpan().Path : null,
            diagnostic.Location.SourceSpan,
            edit,
            edit is { } change ? TextEdits.Title(change, text!) : null);
    }

    /// <summary>What the build says of a file before it is read, or of the project.</summary>
    internal static FileRemark From(Remark remark) =>
        new(remark.Id, remark.Severity, remark.Message, remark.Help, remark.Path, default, null, null);

    /// <summary>The remark at its place after a change of the text; null where the change touches what it is about.</summary>
    /// <param name="before">The stretch that was replaced.</param>
    /// <param name="newLength">How long what stands there now is.</param>
    internal FileRemark? Move(TextSpan before, int newLength)
    {
        if (FindMoved(Span, before, newLength) is not { } span)
        {
            return null;
        }

        if (Edit is not { } edit)
        {
            return this with { Span = span };
        }

        return FindMoved(edit.Span, before, newLength) is { } place
            ? this with { Span = span, Edit = new TextChange(place, edit.NewText!) }
            : this with { Span = span, Edit = null, EditTitle = null };
    }

    private static TextSpan? FindMoved(TextSpan span, TextSpan before, int newLength) =>
        span.End < before.Start ? span
            : span.Start > before.End ? new TextSpan(span.Start + newLength - before.Length, span.Length)
            : null;
}
