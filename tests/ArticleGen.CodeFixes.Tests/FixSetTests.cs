using System.Reflection;
using ArticleGen.Diagnose;
using ArticleGen.Documentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGen.CodeFixes.Tests;

/// <summary>What holds of the fixes as a set.</summary>
public class FixSetTests
{
    private static readonly TextFix Fix = new();

    // The compiler, editors and the tools of the SDK find fixes by this attribute.
    [Fact]
    public void One_fix_is_exported_for_text_files()
    {
        Type type = Assert.Single(typeof(TextFix).Assembly.GetTypes(), type => type.IsSubclassOf(typeof(CodeFixProvider)));
        ExportCodeFixProviderAttribute export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds);
        Assert.Equal(type.Name, export.Name);
        Assert.Equal(
            [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution],
            Fix.GetFixAllProvider().GetSupportedFixAllScopes());
    }

    [Fact]
    public void It_fixes_the_rules_that_have_a_fix() =>
        Assert.Equal(KnownRules.All.Where(rule => rule.HasFix).Select(rule => rule.Descriptor.Id), Fix.FixableDiagnosticIds);

    [Fact]
    public void The_index_of_the_rules_says_which_have_a_fix() => Assert.Equal(
        Fix.FixableDiagnosticIds,
        RulePage.Index.Rows("The rules").Where(row => row.Contains("yes")).Select(row => row[0].Substring(1, 7)));

    [Fact]
    public void The_pages_of_the_rules_say_which_have_a_fix() =>
        Assert.Equal(Fix.FixableDiagnosticIds, RulePage.All.Where(page => page.HasFix).Select(page => page.Id));
}
