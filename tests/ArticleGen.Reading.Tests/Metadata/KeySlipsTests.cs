using ArticleGen.Reading.Markup.FrontMatter;
using ArticleGen.Reading.Metadata;

namespace ArticleGen.Reading.Tests.Metadata;

public class KeySlipsTests
{
    [Theory]
    [InlineData("titel: Port\n", "titel", "title", "title: Port\n")]
    [InlineData("auhtor: Ines\n", "auhtor", "author", "author: Ines\n")]
    [InlineData("autor: Ines\n", "autor", "author", "author: Ines\n")]
    [InlineData("publised: 2025\n", "publised", "published", "published: 2025\n")]
    [InlineData("Descriptoin: Port\n", "Descriptoin", "description", "description: Port\n")]
    [InlineData("\"titke\": Port\n", "\"titke\"", "title", "\"title\": Port\n")]
    [InlineData("publish_dare: 2025\n", "publish_dare", "publishDate", "publishDate: 2025\n")]
    public void A_key_one_slip_away_is_named_with_the_one_meant(string yaml, string words, string meant, string mended)
    {
        Problem problem = Assert.Single(Find(yaml));
        Assert.Equal(words, problem.Range.In(yaml));
        Assert.Equal($"no such key is known; write '{meant}' if that is meant", problem.Detail);
        TextEdit edit = Assert.IsType<TextEdit>(problem.Edit);
        Assert.Equal(mended, yaml.Remove(edit.Range.Start, edit.Range.Length).Insert(edit.Range.Start, edit.Text));
        Assert.Empty(Find(mended));
    }

    [Theory]
    [InlineData("title: Port\n")]
    [InlineData("TITLE: Port\n")]
    [InlineData("titel: Port\ntitle: Ferry\n")]
    [InlineData("tile: Port\n")]
    [InlineData("tilte2: Port\n")]
    [InlineData("titles: Port\n")]
    [InlineData("update: 2025\n")]
    [InlineData("local: true\n")]
    [InlineData("craft: beer\n")]
    [InlineData("palace: x\n")]
    [InlineData("plane: x\n")]
    [InlineData("peace: x\n")]
    [InlineData("publisher: Reuters\n")]
    [InlineData("updates: 3\n")]
    [InlineData("updater: Ines\n")]
    [InlineData("modifier: Ines\n")]
    [InlineData("creates: x\n")]
    [InlineData("writes: x\n")]
    [InlineData("date: 2025-11-03\npublised: x\n")]
    [InlineData("layout: post\n")]
    [InlineData("dat: 2025\n")]
    [InlineData("page:\n  titel: Port\n")]
    public void Words_of_their_own_are_none(string yaml) => Assert.Empty(Find(yaml));

    [Fact]
    public void A_well_known_key_is_meant_once() => Assert.Single(Find("titel: Port\ntilte: Ferry\n"));

    [Fact]
    public void The_reading_has_the_problem() => Assert.Equal(
        ["FrontMatterNotUnderstood|2|titel: no such key is known; write 'title' if that is meant"],
        FrontMatterArticle.FindProblems(FrontMatterArticle.Read("titel: Port reopens"))
            .Where(static problem => problem.StartsWith("FrontMatterNotUnderstood", StringComparison.Ordinal)));

    private static Problem[] Find(string yaml)
    {
        FrontMatterSource source = new(yaml, new(0, yaml.Length), TestContext.Current.CancellationToken);
        return [.. KeySlips.Find(YamlReader.Read(source))];
    }
}
