using System.Text;
using ArticleGen.Emit.Code;

namespace ArticleGen.Emit;

/// <summary>The property of one article, with the documentation that is seen on hover.</summary>
internal static class ArticleProperty
{
    private const int MostSpeakers = 3;

    internal static void Emit(CodeWriter code, NamedArticle named, int shard, int slot)
    {
        Documentation(code, named.Article);
        code.Line("public static Article " + named.Property, " => " + Shards.Get("Articles", shard, slot), ";");
    }

    private static void Documentation(CodeWriter code, ArticleModel article)
    {
        string headline = Comments.Doc(article.Headline);
        code.Line("/// <summary>", headline.Length > 0 ? headline : "An article without a headline.", "</summary>");
        code.Line("/// <remarks>");
        if (article.Dateline is { } dateline)
        {
            Paragraph(code, dateline.Words);
        }

        if (article.Byline is not null)
        {
            Paragraph(code, "By " + article.Byline);
        }

        Paragraph(code, Speakers(article));
        Paragraph(code, article.Item.SourceFile);
        code.Line("/// </remarks>");
    }

    private static void Paragraph(CodeWriter code, string words) => code.Line("/// <para>", Comments.Doc(words), "</para>");

    // "12 quotes: Ines Calder (7), the harbour office (2), a pilot and 2 more", most quoted first.
    private static string Speakers(ArticleModel article)
    {
        if (article.Quotes.Count == 0)
        {
            return "No quotes.";
        }

        int[] counts = new int[article.Actors.Count];
        foreach (QuoteReading quote in article.Quotes)
        {
            if (quote.Speaker is int speaker && speaker < counts.Length)
            {
                counts[speaker]++;
            }
        }

        List<int> speakers = [
            .. Enumerable.Range(0, counts.Length).Where(actor => counts[actor] > 0).OrderByDescending(actor => counts[actor])
        ];
        StringBuilder words = new(article.Quotes.Count == 1 ? "1 quote" : Literals.Number(article.Quotes.Count) + " quotes");
        for (int i = 0; i < Math.Min(speakers.Count, MostSpeakers); i++)
        {
            int count = counts[speakers[i]];
            words.Append(i == 0 ? ": " : ", ").Append(Comments.Words(article.Actors[speakers[i]].Name));
            words.Append(count > 1 ? " (" + Literals.Number(count) + ")" : "");
        }

        int left = speakers.Count - MostSpeakers;
        return words.Append(left > 0 ? " and " + Literals.Number(left) + " more" : "").ToString();
    }
}
