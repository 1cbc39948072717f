namespace ArticleGen.Reading.Tests.Metadata;

/// <summary>The subjects that front matter lists.</summary>
public class MetadataTagsTests
{
    [Theory]
    [InlineData("tags: [ferry, harbour works]", "ferry", "harbour works")]
    [InlineData("tags: ferry, harbour works", "ferry", "harbour works")]
    [InlineData("tags:\n- ferry\n- harbour works", "ferry", "harbour works")]
    [InlineData("tags: [\"ferry, and more\"]", "ferry, and more")]
    [InlineData("keywords: ferry", "ferry")]
    [InlineData("tags: [ferry, ferry]", "ferry")]
    [InlineData("taxonomies: {tags: [ferry, harbour works]}", "ferry", "harbour works")]
    [InlineData("tags: [ferry]\ntaxonomies: {tags: [port]}", "ferry")]
    [InlineData("tags: []")]
    [InlineData("tags: ferry harbour", "ferry harbour")]
    [InlineData("tags: '#ferry #harbour'", "#ferry", "#harbour")]
    [InlineData("tags: '#ferry'", "#ferry")]
    [InlineData("tags: '# of ferries'", "# of ferries")]
    [InlineData("tags: ['#ferry #harbour']", "#ferry #harbour")]
    [InlineData("tags: ferry, R&amp;D; new", "ferry", "R&amp;D; new")]
    [InlineData("tags: R&amp;D", "R&amp;D")]
    [InlineData("tags: [R&#38;D]", "R&#38;D")]
    [InlineData("tags: ['ferry; port']", "ferry; port")]
    [InlineData("tags: [ferry; port, pier]", "ferry; port", "pier")]
    public void Tags_are_listed(string front, params string[] tags) => Assert.Equal(tags, FrontMatterArticle.Read(front).Tags);

    [Theory]
    [InlineData("transport; council; trams", "transport, council, trams")]
    [InlineData("R&amp;D; trams;council", "R&amp;D, trams,council")]
    [InlineData("[transport; council]", "[transport, council]")]
    [InlineData("'transport; council'", "'transport, council'")]
    public void Tags_with_semicolons_are_told_and_read(string tags, string mended)
    {
        ArticleReading reading = FrontMatterArticle.Read($"title: Ferry resumes\ndate: 2025-11-03\ntags: {tags}");
        Problem problem = Assert.Single(reading.Problems);
        Assert.Equal("tags have commas between them, not semicolons; write commas", problem.Detail);
        TextEdit edit = Assert.IsType<TextEdit>(problem.Edit);
        string text = reading.Text.Remove(edit.Range.Start, edit.Range.Length).Insert(edit.Range.Start, edit.Text);
        Assert.Contains($"tags: {mended}\n", text, StringComparison.Ordinal);
        ArticleReading again = FrontMatterArticle.ReadFile(text, ArticleFormat.Markdown);
        Assert.Equal(again.Tags, reading.Tags);
        Assert.True(reading.Tags.Count > 1);
        Assert.Empty(again.Problems);
    }
}
