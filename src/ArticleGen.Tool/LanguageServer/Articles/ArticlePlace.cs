namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>What stands at a place of an article.</summary>
/// <param name="Range">The words that were found there.</param>
/// <param name="Actor">Whom they name: the index in <see cref="ArticleReading.Actors"/>; null where they name nobody.</param>
/// <param name="Quote">The quote, act or thought that they belong to: its words, its cue or its speaker; null where there is none.</param>
internal sealed record ArticlePlace(TextRange Range, int? Actor, QuoteReading? Quote)
{
    /// <summary>
    /// Finds what stands at an offset: a name before a cue, and a cue before the words that were said; null where nothing does.
    /// </summary>
    internal static ArticlePlace? Find(ArticleReading reading, int offset)
    {
        // The same words may say who speaks of several quotes: the first has the cue.
        QuoteReading? spoken = reading.Attributions.FirstOrDefault(quote => quote.SpeakerRange?.Touches(offset) == true);
        if (spoken is { SpeakerRange: { } named, Speaker: not null })
        {
            return new(named, spoken.Speaker, spoken);
        }

        for (int actor = 0; actor < reading.Actors.Count; actor++)
        {
            foreach (TextRange mention in reading.Actors[actor].Mentions)
            {
                if (mention.Touches(offset))
                {
                    return new(mention, actor, null);
                }
            }
        }

        if (reading.Attributions.FirstOrDefault(quote => quote.CueRange?.Touches(offset) == true) is { CueRange: { } cue } cued)
        {
            return new(cue, null, cued);
        }

        // The shortest: a quote may stand inside another.
        QuoteReading? quoted = reading.Attributions
            .Where(quote => quote.Range.Contains(offset))
            .MinBy(static quote => quote.Range.Length);
        return quoted is null ? null : new(quoted.Range, null, quoted);
    }

    /// <summary>The actor that the words at an offset name, describe or mean: an index in the reading; null where they do not.</summary>
    internal static int? FindActor(ArticleReading reading, int offset) => Find(reading, offset)?.Actor;
}
