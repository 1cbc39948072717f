using System.Composition;
using ArticleGen.Diagnose.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGen.CodeFixes;

/// <summary>ART0001: puts what was most likely meant in place of the part of the dateline that cannot be.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MalformedDatelineFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class MalformedDatelineFix() : TextFix(MalformedDateline.Id);
