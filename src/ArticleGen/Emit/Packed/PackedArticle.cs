namespace ArticleGen.Emit.Packed;

/// <summary>
/// The details of an article: the lengths of its paragraphs, its actors, its quotes (with acts and thoughts), the mentions of the actors
/// and its markup, then these and its fields. They are apart from the heads, so that a list of headlines needs none of them; each part is
/// read when it is asked for.
/// </summary>
internal static class PackedArticle
{
    internal static PackedWriter Write(NamedArticle article, PatternTable patterns)
    {
        PackedWriter[] parts =
        [
            PackedRanges.Write(article.Article.Paragraphs),
            Actors(article),
            Attributions(article.Article.Attributions, patterns),
            Mentions(article.Article.Mentions),
            PackedMarkup.Write(article.Article.Markup),
            PackedFieldData.Write(article.Fields),
        ];
        PackedWriter record = new();
        foreach (PackedWriter part in parts.Take(parts.Length - 1))
        {
            record.Number(part.Length);
        }

        foreach (PackedWriter part in parts)
        {
            record.Packed(part);
        }

        return record;
    }

    // Of each actor, in the order of the actors.
    private static PackedWriter Mentions(ValueList<ValueList<TextRange>> actors)
    {
        PackedWriter packed = new();
        foreach (ValueList<TextRange> mentions in actors)
        {
            packed.Packed(PackedRanges.Write(mentions));
        }

        return packed;
    }

    // A named actor: the number of its shard and one, and the name of its property. Another: 0, and all there is to say.
    private static PackedWriter Actors(NamedArticle named)
    {
        ValueList<ActorModel> actors = named.Article.Actors;
        string[] ids = [.. named.Article.UnnamedActors.Select(static actor => actor.Id)];
        int unnamed = 0;
        PackedWriter packed = new();
        packed.Number(actors.Count);
        for (int i = 0; i < actors.Count; i++)
        {
            if (named.ActorProperties[i]?.Name is string property)
            {
                packed.Number(StableHash.Shard(property) + 1);
                packed.Text(property);
                continue;
            }

            packed.Number(0);
            PackedActor.Describe(packed, actors[i], ids[unnamed++]);
        }

        return packed;
    }

    private static PackedWriter Attributions(ValueList<QuoteReading> quotes, PatternTable patterns)
    {
        PackedWriter packed = new();
        packed.Number(quotes.Count);
        int end = 0;
        foreach (QuoteReading quote in quotes)
        {
            PackedQuote.Write(packed, quote, patterns.NumberOf(quote.Pattern), end);
            end = quote.Range.End;
        }

        return packed;
    }
}
