using System.Collections.Immutable;
using System.Globalization;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class SettingNotUnderstoodTests
{
    [Fact]
    public async Task Names_the_setting_and_the_value_without_a_location()
    {
        Diagnostic diagnostic = Assert.Single(await ReportedAsync("ArticleGen_ReferenceDate", "21.08.2008"));
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.StartsWith("ArticleGen_ReferenceDate does not understand '21.08.2008': write ", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ArticleGen_ReferenceDate", "2008-08-21x")]
    [InlineData("ArticleGen_ReferenceDate", "2008-13-01")]
    [InlineData("ArticleGen_ReferenceDate", "08-8-21")]
    [InlineData("ArticleGen_Accessibility", "privat")]
    [InlineData("ArticleGen_TextStorage", "Inlin")]
    [InlineData("ArticleGen_Namespace", "News.2008 Desk")]
    public async Task Reports_a_bad_value(string property, string value) => Assert.Single(await ReportedAsync(property, value));

    [Theory]
    [InlineData("ArticleGen_ReferenceDate", "2008-08-21")]
    [InlineData("ArticleGen_ReferenceDate", "")]
    [InlineData("ArticleGen_Accessibility", "internal")]
    [InlineData("ArticleGen_Accessibility", "public")]
    [InlineData("ArticleGen_TextStorage", "Resource")]
    [InlineData("ArticleGen_TextStorage", "Inline")]
    [InlineData("ArticleGen_Namespace", "News.Desk")]
    [InlineData("SomethingElse", "Inlin")]
    public async Task Is_silent_about_good_and_absent_values(string property, string value) => Assert.Empty(await ReportedAsync(property, value));

    private static async Task<ImmutableArray<Diagnostic>> ReportedAsync(string property, string value) =>
        [.. (await Analysis.OfAsync([], new() { [property] = value })).Where(diagnostic => diagnostic.Id == SettingNotUnderstood.Id)];
}
