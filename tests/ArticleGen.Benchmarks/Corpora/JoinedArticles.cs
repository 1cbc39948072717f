using System.Text;

namespace ArticleGen.Benchmarks.Corpora;

/// <summary>Makes articles of any length out of others, by joining their paragraphs.</summary>
internal static class JoinedArticles
{
    /// <summary>
    /// Articles of about <paramref name="size"/> bytes each and of <paramref name="total"/> together: all paragraphs in order, and again
    /// from the first when they run out.
    /// </summary>
    public static IReadOnlyList<string> OfSize(IReadOnlyList<string> articles, int size, int total)
    {
        List<string> joined = [];
        StringBuilder article = new();
        int bytes = 0;
        int all = 0;
        while (all < total)
        {
            foreach (string paragraph in articles.SelectMany(Paragraphs))
            {
                article.Append(paragraph).Append("\n\n");
                int added = Encoding.UTF8.GetByteCount(paragraph) + 2;
                bytes += added;
                all += added;
                if (bytes >= size || all >= total)
                {
                    joined.Add(article.ToString());
                    article.Clear();
                    bytes = 0;
                }

                if (all >= total)
                {
                    break;
                }
            }
        }

        return joined;
    }

    private static IEnumerable<string> Paragraphs(string article) =>
        article.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
