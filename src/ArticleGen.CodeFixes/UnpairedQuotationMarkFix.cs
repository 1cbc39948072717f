using System.Composition;
using ArticleGen.Diagnose.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGen.CodeFixes;

/// <summary>ART0004: puts in the quotation mark that is missing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnpairedQuotationMarkFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class UnpairedQuotationMarkFix() : TextFix(UnpairedQuotationMark.Id);
