using System.Composition;
using ArticleGen.Diagnose.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGen.CodeFixes;

/// <summary>ART0017: puts the mark that pairs with the other one in place of the wrong one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MismatchedQuotationMarksFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class MismatchedQuotationMarksFix() : TextFix(MismatchedQuotationMarks.Id);
