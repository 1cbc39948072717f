using ArticleGen.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Output;

/// <summary>The edit that mends what a remark is about.</summary>
/// <param name="Title">What the edit does, in words.</param>
/// <param name="Place">What it replaces.</param>
/// <param name="Text">What stands there then.</param>
internal sealed record RemarkFix(string Title, RemarkPlace Place, string Text)
{
    /// <summary>The edit that a diagnostic asks for; null when it asks for none.</summary>
    internal static RemarkFix? Find(Diagnostic diagnostic, SourceText text) => TextEdits.Find(diagnostic, text) is { } edit
        ? new(TextEdits.Title(edit, text), new(text.Lines.GetLinePositionSpan(edit.Span), edit.Span), edit.NewText!)
        : null;
}
