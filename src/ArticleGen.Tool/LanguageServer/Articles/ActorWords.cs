namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>Words of an article that name, describe or mean an actor.</summary>
/// <param name="Range">The words.</param>
/// <param name="Speaks">Whether they say who speaks.</param>
internal readonly record struct ActorWords(TextRange Range, bool Speaks)
{
    /// <summary>All words for an actor, in their order: the mentions, and the pronouns that say who speaks.</summary>
    /// <param name="mentions">The mentions of the actor.</param>
    /// <param name="attributions">What the article reports of the actor.</param>
    internal static IReadOnlyList<ActorWords> Find(ValueList<TextRange> mentions, IEnumerable<QuoteReading> attributions)
    {
        TextRange[] speakers =
        [
            .. attributions.Select(static quote => quote.SpeakerRange).OfType<TextRange>().Distinct()
                .OrderBy(static words => words.Start),
        ];
        HashSet<TextRange> others = [.. speakers];
        List<ActorWords> found = new(mentions.Count + speakers.Length);

        // Both are in order, so that each list is gone through once.
        int next = 0;
        foreach (TextRange mention in mentions)
        {
            while (next < speakers.Length && speakers[next].End <= mention.Start)
            {
                next++;
            }

            bool speaks = next < speakers.Length && speakers[next].Overlaps(mention);
            if (speaks)
            {
                others.Remove(speakers[next]);
            }

            found.Add(new(mention, speaks));
        }

        found.AddRange(others.Select(static words => new ActorWords(words, Speaks: true)));
        found.Sort(static (one, other) => one.Range.Start.CompareTo(other.Range.Start));
        return found;
    }

    /// <summary>All words for an actor of a reading.</summary>
    internal static IReadOnlyList<ActorWords> Find(ArticleReading reading, int actor) =>
        Find(reading.Actors[actor].Mentions, reading.Attributions.Where(quote => quote.Speaker == actor));
}
