using ArticleGen.Emit.Code;
using ArticleGen.Emit.Packed;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>ThisProject: where each article is. The articles themselves are in the shards.</summary>
internal static class ThisProjectArticlesFile
{
    private static readonly Template Template = Template.Load("ThisProjectArticles");

    internal static string HintName => Template.HintName;

    internal static SourceText Emit(ValueList<NamedFile> articles, EmitOptions options, CancellationToken cancel) =>
        Template.Fill(
            new(options, cancel),
            options,
            ("SAMPLE_DATA", code => PackedData.Emit(code, "public override string ReadArticleIndex() => ", Index(articles), ";", options)),
            (
                "SAMPLE_SHARDS",
                code => Shards.Selector(
                    code,
                    "public override " + options.InternalsOfTypes + "ArticleShard FindArticles",
                    "Articles",
                    articles.Select(static article => article.Shard))));

    // The numbers of folders and articles. Of each article, in the order of their files: its shard, its place in it, the number of its
    // folder, and its id. Then their numbers in the order of their dates.
    private static PackedWriter Index(ValueList<NamedFile> articles)
    {
        List<ArticleFolder> folders = ArticleFolder.Collect(articles);
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach (ArticleFolder folder in folders)
        {
            numbers.Add(folder.Class, numbers.Count);
        }

        PackedWriter index = new();
        int[] taken = new int[Model.Shard.Count];
        index.Number(folders.Count);
        index.Number(articles.Count);
        index.EndLine();
        foreach (NamedFile article in articles)
        {
            index.Number(article.Shard);
            index.Number(taken[article.Shard]++);
            index.Number(numbers[article.Class]);
            index.Text(article.Id);
            index.EndLine();
        }

        int[] byDate = new int[articles.Count];
        for (int number = 0; number < byDate.Length; number++)
        {
            byDate[articles[number].DateRank] = number;
        }

        foreach (int number in byDate)
        {
            index.Number(number);
        }

        return index;
    }
}
