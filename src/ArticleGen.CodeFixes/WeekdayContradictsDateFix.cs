using System.Composition;
using ArticleGen.Diagnose.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGen.CodeFixes;

/// <summary>ART0010: puts the weekday of the date in place of the one that contradicts it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WeekdayContradictsDateFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class WeekdayContradictsDateFix() : TextFix(WeekdayContradictsDate.Id);
