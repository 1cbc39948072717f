using ArticleGen.Fields.Inference;

namespace ArticleGen.Tests.Fields.Inference;

/// <summary>Which values do not go together with those of other articles.</summary>
public class LookConflictTests
{
    [Theory]
    [InlineData("", "1", "2")]
    [InlineData("", "1", "2.5", "5000000000")]
    [InlineData("", "2008-08-21", "2008-08-21T17:35")]
    [InlineData("", "Pier", "https://news.example.org/")]
    [InlineData("", "[1, 2]", "3", "", "null", "[]")]
    [InlineData("", "{a: 1}", "[{a: 2}]", "{}")]
    [InlineData("Words|Number@0", "1", "2", "x")]
    [InlineData("Number|Words@1", "1", "\"2\"", "x")]
    [InlineData("Number|Words@0", "x", "1", "https://news.example.org/")]
    [InlineData("Number|Uri@0", "https://news.example.org/", "1")]
    [InlineData("Words|Number@0", "1", "x")]
    [InlineData("Boolean|Words@0", "se", "no")]
    [InlineData("Words|Number@0", "[1, x]", "[2]")]
    [InlineData("Number|Words@0", "[1, x]")]
    [InlineData("Boolean|Words@0", "[true, false, x]", "1.5.1", "[true, x]")]
    [InlineData("Boolean|Words@0, Number|Words@0", "x", "1", "y", "true")]
    [InlineData("DateTimeOffset|Day@0", "2008-08-21", "2008-08-21T17:35Z")]
    [InlineData("Single|Map@0", "{a: 1}", "x")]
    [InlineData("Map|Single@0", "x", "{a: 1}")]
    [InlineData("Single|Map@1", "x", "{a: 1}", "{a: 2}")]
    [InlineData("Number|Words@1, Map|Single@0", "1", "x", "y", "{a: 1}")]
    public void Fewer_articles_are_odd(string conflicts, params string[] values) => Assert.Equal(
        conflicts,
        string.Join(", ", Find(values).Select(static one => $"{one.Odd}|{one.Usual}@{one.UsualArticle}")));

    private static IReadOnlyList<LookConflict> Find(string[] values)
    {
        FieldTally all = FieldTally.Count(
            [.. values.Select(static value => Fronts.FindLooks("key: " + value))],
            TestContext.Current.CancellationToken);
        return LookConflict.Find(all.Find("key")!);
    }
}
