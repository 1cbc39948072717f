using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGen.CodeFixes;

/// <summary>The equivalence keys of fixes for text files: the rule's ID, and the file the fix was offered in.</summary>
/// <remarks>
/// <see cref="FixAllContext.Document"/> is null for text files, and all rules share one provider. So only the key can tell a fix-all which
/// file and which rule it was asked for: nothing else gets from the <see cref="CodeAction"/> to the <see cref="FixAllContext"/>.
/// </remarks>
internal static class FixKey
{
    private const char Separator = '|';

    /// <summary>The key of a fix for <paramref name="diagnosticId"/> in <paramref name="document"/>.</summary>
    public static string Create(string diagnosticId, TextDocument document) => diagnosticId + Separator + PathOf(document);

    /// <summary>The path of the file that <paramref name="key"/> speaks of; null when it speaks of none.</summary>
    public static string? PathIn(string? key) =>
        key is not null && key.IndexOf(Separator) is >= 0 and int at ? key.Substring(at + 1) : null;

    /// <summary>The ID of the rule that <paramref name="key"/> speaks of; null when it speaks of none.</summary>
    public static string? RuleIn(string? key) =>
        key is not null && key.IndexOf(Separator) is >= 0 and int at ? key.Substring(0, at) : null;

    /// <summary>The path by which diagnostics name <paramref name="document"/>.</summary>
    public static string PathOf(TextDocument document) => document.FilePath ?? document.Name;
}
