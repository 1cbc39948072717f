using ArticleGen.Diagnose;
using ArticleGen.Documentation;
using ArticleGen.Tests.Diagnose;
using ArticleGen.Tests.Settings;

namespace ArticleGen.Tests.Documentation;

/// <summary>docs/rules.md lists the rules there are.</summary>
public class RulesPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Get("docs/rules.md");

    [Fact]
    public void The_rules_are_those_there_are_and_each_links_to_its_page() => Assert.Equal(
        AllRules.Instances.Select(rule => (rule.Descriptor.Id, Page: rule.Descriptor.Id))
            .Concat(BuildNamesTests.Warnings.Select(id => (Id: id, Page: "build-warnings")))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"[{rule.Id}](../src/ArticleGen.Package/rules/{rule.Page}.md)"),
        Page.Rows("The rules").Select(row => row[0]));

    [Fact]
    public void The_rules_that_are_no_warnings_are_told()
    {
        Assert.Contains(
            "with these exceptions: ART0022 and ART0024 are errors, ART0018 and ART0023 are suggestions (Info), and ART0016 is off",
            Page.Text,
            StringComparison.Ordinal);
        Assert.All(AllRules.Instances.Select(rule => rule.Descriptor), rule =>
        {
            Assert.Equal(
                rule.Id switch
                {
                    "ART0022" => DiagnosticSeverity.Error,
                    "ART0018" or "ART0023" => DiagnosticSeverity.Info,
                    _ => DiagnosticSeverity.Warning,
                },
                rule.DefaultSeverity);
            Assert.Equal(rule.Id == "ART0016", OffByDefault.Is(rule));
        });
    }
}
