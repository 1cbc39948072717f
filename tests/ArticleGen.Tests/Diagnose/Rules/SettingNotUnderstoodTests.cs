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
        Assert.StartsWith(
            "ArticleGen_ReferenceDate does not understand '21.08.2008': write ",
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ArticleGen_ReferenceDate", "2008-08-21x", "write a date such as 2008-08-21; no date is used")]
    [InlineData("ArticleGen_ReferenceDate", "2008-13-01", "write a date such as 2008-08-21; no date is used")]
    [InlineData("ArticleGen_ReferenceDate", "08-8-21", "write a date such as 2008-08-21; no date is used")]
    [InlineData("ArticleGen_Accessibility", "privat", "write public or internal; 'public' is used")]
    [InlineData("ArticleGen_Drafts", "Exclud", "write Include or Exclude; 'Include' is used")]
    [InlineData("ArticleGen_Drafts", "true", "write Include or Exclude; 'Include' is used")]
    [InlineData("ArticleGen_ActorProperties", "Most", "write All, Quoted or None; it counts as not set")]
    [InlineData("ArticleGen_ActorProperties", "Frequent", "write All, Quoted or None; it counts as not set")]
    [InlineData("ArticleGen_TextStorage", "Inlin", "write Inline or Resource; 'Inline' is used")]
    [InlineData(
        "ArticleGen_TypesFrom",
        "Dsk",
        "write the name of a referenced assembly that has types of ArticleGen, and reference its project; "
            + "the project has types of its own")]
    [InlineData("EnableDefaultArticleItems", "nope", "write true or false; it counts as not set")]
    [InlineData("EnableDefaultArticleItems", "0", "write true or false; it counts as not set")]
    [InlineData("ArticleGen_Namespace", "News.2008 Desk", "write a namespace such as News.Articles; 'NewsDesk' is used")]
    public async Task Says_what_to_write_and_what_is_used_instead(string property, string value, string advice) => Assert.Equal(
        $"{property} does not understand '{value}': {advice}",
        Assert.Single(await ReportedAsync(property, value)).GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("ArticleGen_ReferenceDate", "2008-08-21")]
    [InlineData("ArticleGen_ReferenceDate", "")]
    [InlineData("ArticleGen_Accessibility", "internal")]
    [InlineData("ArticleGen_Accessibility", "public")]
    [InlineData("ArticleGen_TextStorage", "Resource")]
    [InlineData("ArticleGen_TextStorage", "Inline")]
    [InlineData("ArticleGen_Drafts", "Include")]
    [InlineData("ArticleGen_Drafts", " exclude")]
    [InlineData("ArticleGen_ActorProperties", "all")]
    [InlineData("ArticleGen_ActorProperties", "Quoted")]
    [InlineData("ArticleGen_ActorProperties", "NONE")]
    [InlineData("ArticleGen_Namespace", "News.Desk")]
    [InlineData("ArticleGen_TypesFrom", "NewsDesk")]
    [InlineData("EnableDefaultArticleItems", "True")]
    [InlineData("EnableDefaultArticleItems", "false")]
    [InlineData("EnableDefaultArticleItems", "")]
    [InlineData("SomethingElse", "Inlin")]
    public async Task Is_silent_about_good_and_absent_values(string property, string value) =>
        Assert.Empty(await ReportedAsync(property, value));

    [Fact]
    public async Task Reports_an_ArticleName_of_which_no_property_can_be_made()
    {
        Dictionary<string, string> metadata = new() { ["ArticleName"] = "!!!" };
        ImmutableArray<Diagnostic> reported = await Analysis.OfAsync(
            new TextFile("/desk/seeds/ferry.txt", Stories.FerryText) { Metadata = metadata },
            new TextFile("/desk/BannedSymbols.txt", "") { Metadata = metadata });
        Diagnostic diagnostic = Assert.Single(reported, diagnostic => diagnostic.Id == SettingNotUnderstood.Id);
        Assert.Equal(
            "ArticleName does not understand '!!!': write a name that holds a letter or a digit; the file's name is used",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            ("/desk/seeds/ferry.txt", new LinePosition(0, 0)),
            (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition));
    }

    [Fact]
    public async Task Reports_an_ArticleFormat_that_is_none_once()
    {
        ImmutableArray<Diagnostic> reported = await Analysis.OfAsync(
            new TextFile("/desk/seeds/a.txt", Stories.FerryText) { Metadata = { ["ArticleFormat"] = "Markdwon" } },
            new TextFile("/desk/seeds/b.txt", Stories.FerryText) { Metadata = { ["ArticleFormat"] = "Markdwon" } });
        Diagnostic diagnostic = Assert.Single(reported, diagnostic => diagnostic.Id == SettingNotUnderstood.Id);
        Assert.Equal(
            "ArticleFormat does not understand 'Markdwon': write Text, Markdown or Html; the file's extension and text decide",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("/desk/seeds/a.txt", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task Says_once_what_holds_for_many_files_and_not_where_it_is_silenced()
    {
        TextFile[] files = [
            .. Enumerable.Range(0, 4)
                .Select(
                    i => new TextFile(
                        $"/desk/seeds/{i}.txt",
                        Stories.FerryText) { EditorConfig = { ["articlegen.ART0003.severity"] = "nonne" } })
        ];
        files[0].EditorConfig["articlegen.all.severity"] = "none";
        files[3].Metadata["ArticleRules"] = "ART0002=eror";
        Assert.Equal(
            [
                ("/desk/seeds/1.txt", "articlegen.ART0003.severity does not understand 'nonne': write one of none, silent, suggestion, "
                    + "warning, error; it is ignored"),
                ("/desk/seeds/3.txt", "ArticleRules does not understand 'ART0002=eror': write ART0002= and one of none, silent, "
                    + "suggestion, warning, error; it is ignored"),
            ],
            (await Analysis.OfAsync(files)).Where(diagnostic => diagnostic.Id == SettingNotUnderstood.Id)
                .Select(diagnostic => (diagnostic.Location.GetLineSpan().Path, diagnostic.GetMessage(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public async Task Leaves_the_keys_of_other_files_alone() => Assert.Empty(await Analysis.OfAsync(
        new TextFile("/desk/BannedSymbols.txt", "") { EditorConfig = { ["articlegen.ART0003.severity"] = "nonne" } }));

    private static async Task<ImmutableArray<Diagnostic>> ReportedAsync(string property, string value) =>
        [.. (await Analysis.OfAsync([], new() { [property] = value })).Where(diagnostic => diagnostic.Id == SettingNotUnderstood.Id)];
}
