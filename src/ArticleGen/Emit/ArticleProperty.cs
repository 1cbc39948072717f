using System.Text;
using ArticleGen.Emit.Code;

namespace ArticleGen.Emit;

/// <summary>The property of one article, with the documentation that is seen on hover.</summary>
internal static class ArticleProperty
{
    private const int MostSpeakers = 3;

    internal static void Emit(CodeWriter code, NamedArticle named, int shard, int slot)
    {
        Documentation(code, named);
        code.Line("public static " + code.Types + "Article " + named.Property, " => " + Shards.Get("Articles", shard, slot), ";");
    }

    private static void Documentation(CodeWriter code, NamedArticle named)
    {
        ArticleModel article = named.Article;
        string headline = Comments.Doc(article.Headline);
        code.Line("/// <summary>", headline.Length > 0 ? headline : "An article without a headline.", "</summary>");
        code.Line("/// <remarks>");
        if (article.Dateline is { } dateline)
        {
            Paragraph(code, Comments.Doc(DatelineWords.Write(dateline)) + ".");
        }

        if (article.Byline is not null)
        {
            Paragraph(code, Comments.Doc("By " + article.Byline) + ".");
        }

        Paragraph(code, Quotes(named));
        Paragraph(code, "Id " + Comments.Doc(named.Id) + ", from " + Comments.Doc(article.Item.SourceFile) + ".");
        code.Line("/// </remarks>");
    }

    private static void Paragraph(CodeWriter code, string xml) => code.Line("/// <para>", xml, "</para>");

    // "12 quotes: Ines Calder (7), the harbour office (2), a pilot and 2 more.", most quoted first.
    private static string Quotes(NamedArticle named)
    {
        ArticleModel article = named.Article;
        QuoteReading[] quotes = [.. article.Quotes];
        if (quotes.Length == 0)
        {
            return "No quotes.";
        }

        int[] counts = new int[article.Actors.Count];
        foreach (QuoteReading quote in quotes)
        {
            if (quote.Speaker is int speaker && speaker < counts.Length)
            {
                counts[speaker]++;
            }
        }

        List<int> speakers = [
            .. Enumerable.Range(0, counts.Length).Where(actor => counts[actor] > 0).OrderByDescending(actor => counts[actor])
        ];
        StringBuilder xml = new(quotes.Length == 1 ? "1 quote" : Literals.Number(quotes.Length) + " quotes");
        for (int i = 0; i < Math.Min(speakers.Count, MostSpeakers); i++)
        {
            int count = counts[speakers[i]];
            xml.Append(i == 0 ? ": " : ", ").Append(Speaker(named, speakers[i]));
            xml.Append(count > 1 ? " (" + Literals.Number(count) + ")" : "");
        }

        int left = speakers.Count - MostSpeakers;
        return xml.Append(left > 0 ? " and " + Literals.Number(left) + " more." : ".").ToString();
    }

    // A link, if there is a property.
    private static string Speaker(NamedArticle named, int actor)
    {
        string name = Comments.Doc(named.Article.Actors[actor].Name);
        return named.ActorProperties[actor] is { Exists: true } property ? Comments.Link("Actors." + property.Name, name) : name;
    }
}
