using ArticleGen.Reading.Tests.Metadata;

namespace ArticleGen.Reading.Tests.Markup;

/// <summary>Files of which markup leaves no prose.</summary>
public class ProseProblemsTests
{
    private const string Nothing = ": the file has only markup, code or front matter";

    [Theory]
    [InlineData("```\nvar ferry = new Ferry();\nferry.Sail();\n```\n")]
    [InlineData("---\n\n***\n")]
    [InlineData("<!-- to be written -->\n")]
    [InlineData("![The ferry](ferry.jpg)\n")]
    [InlineData("---\ndate: 2025-11-03\n---\n")]
    public void A_markdown_file_without_words_is_told(string text) =>
        Assert.Equal(["EmptyArticle|1|" + Nothing], Find(text, ArticleFormat.Markdown));

    [Theory]
    [InlineData("<html><head><script>sail();</script></head><body></body></html>")]
    [InlineData("<!DOCTYPE html><html><body><img src=x></body></html>")]
    public void A_page_without_words_is_told(string text) =>
        Assert.Equal(["EmptyArticle|1|" + Nothing], Find(text, ArticleFormat.Html));

    [Theory]
    [InlineData("# Links\n\n- [Ferry](/ferry)\n- [Harbour](/harbour)\n- [Pier](/pier)\n", "EmptyArticle|1|Links: no sentence stands "
        + "below 'Links'")]
    [InlineData("# Links\n\nLoading\u2026please\n", "EmptyArticle|1|Links: no sentence stands below 'Links'")]
    [InlineData("# Times\n\n| Day | Ferry |\n|---|---|\n| Monday | 09:20 |\n", "EmptyArticle|1|Times: no sentence stands below 'Times'")]
    [InlineData("---\ntitle: Links\n---\n\n[Ferry](/ferry)\n\n```\nx.y();\n```\n", "EmptyArticle|2|Links: no sentence stands below "
        + "'Links'")]
    public void A_file_without_a_sentence_is_told_instead_of_a_missing_dateline(string text, string problem) =>
        Assert.Equal([problem], Find(text, ArticleFormat.Markdown));

    [Theory]
    [InlineData("", "EmptyArticle|1|: the file holds no text")]
    [InlineData(" \n", "EmptyArticle|1|: the file holds no text")]
    [InlineData("# Links\n", "EmptyArticle|1|Links: nothing stands below 'Links'")]
    public void What_is_empty_anyway_is_told_as_ever(string text, string problem) =>
        Assert.Equal([problem], Find(text, ArticleFormat.Markdown));

    [Theory]
    [InlineData("# Links\n\n- [Ferry](/ferry)\n- The ferry sails.\n")]
    [InlineData("# Links\n\nWhere does it sail?\n")]
    [InlineData("# Links\n\nIt sails\u2026 perhaps\n")]
    [InlineData("# Links\n\n> \"It sails!\"\n")]
    [InlineData("# Links\n\nInes Calder said \"we start\"\n")]
    [InlineData("# \u6E2F\u53E3\n\n\u6E21\u8F6E\u5468\u4E94\u5F00\u822A\u3002\n")]
    public void A_file_with_a_sentence_is_not(string text) =>
        Assert.DoesNotContain(Find(text, ArticleFormat.Markdown), problem => problem.StartsWith("EmptyArticle", StringComparison.Ordinal));

    [Fact]
    public void A_text_without_markup_is_not_looked_at() =>
        Assert.Equal(["MissingDateline|1|Links"], Script.ProblemsOf("Links\n\nFerry\n\nHarbour\n"));

    private static string[] Find(string text, ArticleFormat format) =>
        FrontMatterArticle.FindProblems(FrontMatterArticle.ReadFile(text, format));
}
