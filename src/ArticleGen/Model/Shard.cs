namespace ArticleGen.Model;

/// <summary>The articles that share one generated file.</summary>
/// <remarks>
/// A generated file for every article would cost the compiler quadratic time, one file for all would be parsed anew after every edit.
/// A fixed number of files, chosen by a stable hash of the path, costs little of either.
/// </remarks>
/// <param name="Number">0 to <see cref="Count"/> - 1.</param>
/// <param name="Articles">The articles, in the order of their files.</param>
internal sealed record Shard(int Number, ValueList<ArticleModel> Articles)
{
    /// <summary>The number of shards, empty ones included.</summary>
    internal const int Count = StableHash.Shards;

    /// <summary>
    /// Deals the articles out, which keep their order. All shards are there every time, so that each keeps its place in the pipeline.
    /// </summary>
    internal static IEnumerable<Shard> Deal(IEnumerable<ArticleModel> articles)
    {
        List<ArticleModel>[] shards = new List<ArticleModel>[Count];
        for (int i = 0; i < Count; i++)
        {
            shards[i] = [];
        }

        foreach (ArticleModel article in articles)
        {
            shards[article.Item.Shard].Add(article);
        }

        for (int i = 0; i < Count; i++)
        {
            yield return new(i, shards[i].ToValueList());
        }
    }
}
