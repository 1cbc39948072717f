using System.Composition;
using ArticleGen.Diagnose.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGen.CodeFixes;

/// <summary>ART0026: puts the word that was most likely meant in place of the one a lexicon does not know.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LexiconNotUnderstoodFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class LexiconNotUnderstoodFix() : TextFix(LexiconNotUnderstood.Id);
