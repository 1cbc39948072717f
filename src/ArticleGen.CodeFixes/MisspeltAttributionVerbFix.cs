using System.Composition;
using ArticleGen.Diagnose.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGen.CodeFixes;

/// <summary>ART0005: puts the verb that was meant in place of the misspelt one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MisspeltAttributionVerbFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class MisspeltAttributionVerbFix() : TextFix(MisspeltAttributionVerb.Id);
