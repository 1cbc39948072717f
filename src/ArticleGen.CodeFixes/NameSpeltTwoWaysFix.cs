using System.Composition;
using ArticleGen.Diagnose.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGen.CodeFixes;

/// <summary>ART0011: puts the spelling the article uses most in place of the rarer one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameSpeltTwoWaysFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class NameSpeltTwoWaysFix() : TextFix(NameSpeltTwoWays.Id);
