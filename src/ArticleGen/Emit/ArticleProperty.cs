using System.Text;

namespace ArticleGen.Emit;

/// <summary>The property of one article, with the documentation that is seen on hover.</summary>
internal static class ArticleProperty
{
    private const int MostSpeakers = 3;

    internal static void Emit(CodeWriter code, NamedArticle named)
    {
        ArticleModel article = named.Article;
        string field = Identifiers.Field(named.Property);
        Documentation(code, article);
        code.Line("public static Article " + named.Property, " => " + field, " ?? Article.Once(ref " + field + ", new Article(");
        code.Indent();
        code.Line("new ", named.Property, "_Content(),");
        code.Line("id: ", Literals.String(named.Id), ",");
        code.Line("headline: ", Literals.String(article.Headline), ",");
        Dateline(code, article);
        code.Line("byline: ", article.Byline is null ? "null" : Literals.String(article.Byline), ",");
        code.Line("sourceFile: ", Literals.String(article.Item.SourceFile), "));");
        code.Outdent();
        code.Line();
        code.Line("private static Article? ", field, ";");
    }

    private static void Documentation(CodeWriter code, ArticleModel article)
    {
        string headline = Comments.Doc(article.Headline);
        code.Line("/// <summary>", headline.Length > 0 ? headline : "An article without a headline.", "</summary>");
        code.Line("/// <remarks>");
        if (article.Dateline is { } dateline)
        {
            Paragraph(code, Comments.Words(article.Text, dateline.Range));
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

        List<int> speakers = [.. Enumerable.Range(0, counts.Length).Where(actor => counts[actor] > 0).OrderByDescending(actor => counts[actor])];
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

    private static void Dateline(CodeWriter code, ArticleModel article)
    {
        if (article.Dateline is not { } dateline)
        {
            code.Line("dateline: null,");
            return;
        }

        Arguments arguments = new();
        arguments.Line(Literals.String(dateline.Range.In(article.Text)), Literals.Range(dateline.Range));
        arguments.Line(Named("section: ", dateline.Section));
        arguments.Line(Named("place: ", dateline.Place), Named("region: ", dateline.Region));
        arguments.Line(Named("year: ", dateline.Year), Named("month: ", dateline.Month), Named("day: ", dateline.Day));
        arguments.Line(Named("time: ", dateline.Time), Named("utcOffset: ", dateline.UtcOffset));
        arguments.Line(Named("agency: ", dateline.Agency));
        arguments.Write(code, "dateline: new(", "),");
    }

    private static string? Named(string name, string? value) => value is null ? null : name + Literals.String(value);

    private static string? Named(string name, int? value) => value is null ? null : name + Literals.Number(value.Value);

    private static string? Named(string name, TimeSpan? value) => value is null ? null : name + Literals.Time(value.Value);
}
