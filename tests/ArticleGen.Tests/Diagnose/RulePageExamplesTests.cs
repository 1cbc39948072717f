using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ArticleGen.Diagnose;

namespace ArticleGen.Tests.Diagnose;

/// <summary>The articles on the rule pages do what the pages say of them.</summary>
public class RulePageExamplesTests
{
    /// <summary>The rules whose pages show articles; the others show project files.</summary>
    public static TheoryData<string> Ids =>
        [.. AllRules.Instances.Select(rule => rule.Descriptor.Id).Where(id => Example(Page(id), "Wrong") is not null)];

    [Fact]
    public void Most_pages_show_articles() => Assert.True(Ids.Count >= 8);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_wrong_example_is_reported(string id)
    {
        string page = Page(id);
        ImmutableArray<Diagnostic> diagnostics = await Analysis.OfAsync(File(id, Example(page, "Wrong")));
        Assert.Equal([id], diagnostics.Select(diagnostic => diagnostic.Id));
        if (Regex.Match(page, "^> (.*)$", RegexOptions.Multiline) is { Success: true } message)
        {
            Assert.Equal(message.Groups[1].Value, diagnostics[0].GetMessage(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Of_the_right_example_no_rule_has_anything_to_say(string id) =>
        Assert.Empty(await Analysis.OfAsync(File(id, Example(Page(id), "Right"))));

    // A rule that is off by default the page shows switched on.
    private static TextFile File(string id, string? text) => new("/desk/seeds/ferry.txt", text)
    {
        Metadata = OffByDefault.Is(AllRules.ById(id).Descriptor) ? new() { ["ArticleRules"] = id + "=warning" } : [],
    };

    private static string Page(string id) => System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rules", id + ".md"));

    private static string? Example(string page, string heading) =>
        Regex.Match(page, $"^## {heading}\n\n```text\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline) is { Success: true } match
            ? match.Groups[1].Value
            : null;
}
