namespace ArticleGen.Tests.Emit;

/// <summary>The lists of articles behave as lists do, and make no article that they need not.</summary>
public class ArticleListTests(NewsFixture fixture)
{
    private readonly CompiledProject _news = fixture.Project;

    [Theory]
    [InlineData("Articles.Storm", 2)]
    [InlineData("Articles.Blank", 0)]
    [InlineData("Articles.Storm with { }", 2)]
    [InlineData("Articles.Storm with { Headline = \"x\" }", -1)]
    [InlineData("Articles.Storm with { Id = \"STORM\" }", -1)]
    [InlineData("new Article(\"none\", \"\")", -1)]
    [InlineData("null", -1)]
    public void Finds_an_article_by_its_values(string article, int index)
    {
        Assert.Equal(index, _news.Run<int>($"return ((IList<Article>)Articles.All).IndexOf({article});"));
        Assert.Equal(index >= 0, _news.Run<bool>($"return ((IList<Article>)Articles.ByDate).Contains({article});"));
        Assert.Equal(
            index,
            _news.Run<int>(
                $"Article a = {article}; int i = ((IList<Article>)Articles.ByDate).IndexOf(a); "
                    + "return i < 0 ? i : Articles.All.ToList().FindIndex(other => ReferenceEquals(other, Articles.ByDate[i]));"));
    }

    [Theory]
    [InlineData(3, 0, "blank ferry-resumes storm")]
    [InlineData(5, 1, "_ blank ferry-resumes storm _")]
    [InlineData(2, 0, "ArgumentException")]
    [InlineData(4, 2, "ArgumentException")]
    [InlineData(4, -1, "ArgumentOutOfRangeException")]
    public void Copies_all_or_nothing(int length, int start, string expected) => Assert.Equal(
        expected,
        _news.Run<string>(
            $$"""
            var array = new Article[{{length}}];
            try { ((IList<Article>)Articles.All).CopyTo(array, {{start}}); }
            catch (ArgumentException e) { return array.All(a => a == null) ? e.GetType().Name : "half"; }
            return string.Join(" ", array.Select(a => a == null ? "_" : a.Id));
            """));
}
