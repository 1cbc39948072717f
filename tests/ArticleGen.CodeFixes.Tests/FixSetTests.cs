using System.Reflection;
using ArticleGen.Diagnose;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGen.CodeFixes.Tests;

/// <summary>What holds of the fixes as a set.</summary>
public class FixSetTests
{
    internal static readonly IReadOnlyList<CodeFixProvider> Fixes =
    [
        .. typeof(TextFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    [Fact]
    public void Every_fix_is_exported_for_text_files() => Assert.All(Fixes, fix =>
    {
        ExportCodeFixProviderAttribute export = fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds);
        Assert.Equal(fix.GetType().Name, export.Name);
        Assert.Equal(
            [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution],
            fix.GetFixAllProvider()!.GetSupportedFixAllScopes());
    });

    [Fact]
    public void A_fix_is_named_after_its_rule() => Assert.All(Fixes, fix => Assert.Equal(
        Assert.Single(fix.FixableDiagnosticIds),
        typeof(ArticleRule).Assembly.GetType("ArticleGen.Diagnose.Rules." + fix.GetType().Name[..^"Fix".Length])!.GetField("Id")!.GetRawConstantValue()));

    [Fact]
    public void The_index_of_the_rules_says_which_have_a_fix() => Assert.Equal(
        Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Order(),
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "rules", "README.md"))
            .Where(line => line.StartsWith("| [ART", StringComparison.Ordinal) && line.EndsWith("| yes |", StringComparison.Ordinal))
            .Select(line => line.Substring(3, 7)));

    [Fact]
    public void The_pages_of_the_rules_say_which_have_a_fix() => Assert.Equal(
        Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Order(),
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "rules"), "ART*.md")
            .Where(path => File.ReadLines(path).Any(line => line.StartsWith("| Fix | Yes", StringComparison.Ordinal)))
            .Select(path => Path.GetFileNameWithoutExtension(path)!)
            .Order());

    [Fact]
    public void The_list_of_rules_says_which_have_a_fix()
    {
        string[] ids = [.. Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Order()];
        Assert.Contains(
            $"\n{string.Join(", ", ids[..^1])} and {ids[^1]} have a code fix ",
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "rules.md")),
            StringComparison.Ordinal);
    }
}
