namespace ArticleGen.Emit.Packed;

/// <summary>
/// An article's record: the length of its head, of its paragraphs and of its actors, then these and the quotes. The head is what an Article
/// is made with; the other parts are read when they are asked for.
/// </summary>
internal static class PackedArticle
{
    internal static PackedWriter Write(NamedArticle article, PatternTable patterns)
    {
        PackedWriter head = PackedHead.Write(article);
        PackedWriter paragraphs = Paragraphs(article.Article);
        PackedWriter actors = Actors(article);
        PackedWriter record = new();
        record.Number(head.Length);
        record.Number(paragraphs.Length);
        record.Number(actors.Length);
        record.Packed(head);
        record.Packed(paragraphs);
        record.Packed(actors);
        Quotes(record, article.Article.Quotes, patterns);
        return record;
    }

    private static PackedWriter Paragraphs(ArticleModel article)
    {
        PackedWriter packed = new();
        packed.Number(article.Paragraphs.Count);
        int end = 0;
        foreach (TextRange paragraph in article.Paragraphs)
        {
            packed.Range(paragraph, end);
            end = paragraph.End;
        }

        return packed;
    }

    // A named actor: the number of its shard and one, and the name of its property. Another: 0, and all there is to say.
    private static PackedWriter Actors(NamedArticle named)
    {
        PackedWriter packed = new();
        packed.Number(named.Article.Actors.Count);
        for (int i = 0; i < named.Article.Actors.Count; i++)
        {
            if (named.ActorProperties[i] is string property)
            {
                packed.Number(StableHash.Shard(property) + 1);
                packed.Text(property);
                continue;
            }

            packed.Number(0);
            PackedActor.Describe(packed, named.Article.Actors[i]);
        }

        return packed;
    }

    private static void Quotes(PackedWriter packed, ValueList<QuoteReading> quotes, PatternTable patterns)
    {
        packed.Number(quotes.Count);
        int end = 0;
        foreach (QuoteReading quote in quotes)
        {
            PackedQuote.Write(packed, quote, patterns.NumberOf(quote.Pattern), end);
            end = quote.Range.End;
        }
    }
}
