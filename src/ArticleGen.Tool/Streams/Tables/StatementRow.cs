using ArticleGen.Tool.Json;
using Generated = Placeholder;

namespace ArticleGen.Tool.Streams.Tables;

/// <summary>A row of the table: a statement of an article, or an article without any.</summary>
/// <param name="Article">What all rows of the article have.</param>
/// <param name="Number">Which of the article's statements it is, from 0; null where the article has none.</param>
/// <param name="Statement">The statement: a quote, an act or a thought; null where the article has none.</param>
internal readonly record struct StatementRow(RowArticle Article, int? Number, Generated.Quote? Statement)
{
    /// <summary>The rows of an article, in the order of its text.</summary>
    internal static StatementRow[] From(ReadableArticle article, ArticleReading reading, CancellationToken cancel)
    {
        Generated.Article generated = GeneratedArticle.From(article.Item, reading, article.Uri, cancel).Article;
        RowArticle common = new(article.Id, article.Members is { } members ? members.ToJson() : null, generated);
        return generated.Attributions.Count == 0
            ? [new(common, null, null)]
            : [.. generated.Attributions.Select((statement, number) => new StatementRow(common, number, statement))];
    }
}

/// <summary>What all rows of an article have.</summary>
/// <param name="Id">The id of its line, or the reference of its file.</param>
/// <param name="Members">The other members of its line, as JSON; null where there are none.</param>
/// <param name="Article">The article.</param>
internal sealed record RowArticle(string Id, string? Members, Generated.Article Article);
