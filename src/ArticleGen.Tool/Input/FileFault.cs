using ArticleGen.Diagnose;
using ArticleGen.Diagnose.Rules;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Input;

/// <summary>Why a file is not read, as the build reports it before the compiler starts. All other files are looked at.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">The end of a sentence that names the file.</param>
/// <param name="Page">The name of the rule's page.</param>
internal sealed record FileFault(string Rule, string Reason, string Page)
{
    /// <summary>The compiler would stop at the file as a binary one.</summary>
    internal static FileFault Binary { get; } = new(UndecodableText.Id, "it is a binary file", UndecodableText.Id);

    /// <summary>There is no such file, it is something else than a file, or too long.</summary>
    internal static FileFault Unreadable(string reason) => new("ART0021", reason, "build-warnings");

    /// <summary>What is reported of the file.</summary>
    internal Remark ToRemark(string path) =>
        new(Rule, DiagnosticSeverity.Warning, $"The article '{Path.GetFileName(path)}' is not read: {Reason}", RulePages.Of(Page), path, null);
}
