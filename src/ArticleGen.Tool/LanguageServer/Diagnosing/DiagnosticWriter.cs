using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Projects;
using Microsoft.CodeAnalysis;
using Diagnostic = ArticleGen.Tool.LanguageServer.Protocol.Diagnostic;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>What rules say, as the protocol has it.</summary>
/// <param name="pages">Where the rules' pages are.</param>
internal sealed class DiagnosticWriter(RulePageFiles pages)
{
    /// <summary>The name under which clients show who says it.</summary>
    internal const string Source = "ArticleGen";

    /// <summary>What is said of a text.</summary>
    internal IReadOnlyList<Diagnostic> Show(IEnumerable<FileRemark> remarks, DocumentText text) =>
        [.. remarks.Select(remark => Show(remark, text))];

    /// <summary>One thing that is said of a text.</summary>
    internal Diagnostic Show(FileRemark remark, DocumentText text) => new()
    {
        Range = text.GetRange(remark.Span),
        Severity = remark.Severity switch
        {
            DiagnosticSeverity.Error => 1,
            DiagnosticSeverity.Warning => 2,
            DiagnosticSeverity.Info => 3,
            _ => 4,
        },
        Code = remark.Id,
        CodeDescription = pages.FindByPath(remark.Help) is { } page ? new(DocumentUri.Create(page)) : null,
        Source = Source,
        Message = remark.Message,
    };
}
