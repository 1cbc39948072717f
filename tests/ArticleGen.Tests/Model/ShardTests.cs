namespace ArticleGen.Tests.Model;

public class ShardTests
{
    [Fact]
    public void All_shards_are_there_and_all_articles_in_them_once()
    {
        ArticleModel[] articles = [.. Enumerable.Range(0, 1000).Select(i => Article($"seeds/{i}.txt"))];
        Shard[] shards = [.. Shard.Deal(articles)];
        Assert.Equal(Enumerable.Range(0, 64), shards.Select(shard => shard.Number));
        Assert.Equal(1000, shards.Sum(shard => shard.Articles.Count));
        Assert.All(shards, shard => Assert.InRange(shard.Articles.Count, 4, 40));
    }

    // Another hash would move every article of every user to another file.
    [Fact]
    public void An_article_stays_where_it_is() =>
        Assert.Equal(5, Shard.Deal([Article("seeds/ferry-resumes.txt")]).Single(shard => shard.Articles.Count > 0).Number);

    private static ArticleModel Article(string path) => ArticleModel.From(new(path, path, path, null), new(""));
}
