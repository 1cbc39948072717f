namespace ArticleGen.Reading.Tests;

/// <summary>What holds for every reading of every text.</summary>
internal static class Invariants
{
    public static void Check(ArticleReading reading)
    {
        List<TextRange> ranges = [.. reading.Paragraphs];
        ranges.AddRange(new[] { reading.Headline, reading.Byline, reading.Dateline?.Range }.OfType<TextRange>());
        ranges.AddRange(reading.Problems.Select(problem => problem.Range));
        ranges.AddRange(reading.Actors.SelectMany(actor => actor.Mentions));
        foreach (TextRange range in ranges)
        {
            Inside(reading, range);
        }

        Ordered(reading.Paragraphs.Select(paragraph => paragraph.Start));
        Ordered(reading.Quotes.Select(quote => quote.Range.Start));
        Ordered(reading.Problems.Select(problem => problem.Range.Start));
        foreach (QuoteReading quote in reading.Quotes)
        {
            Check(reading, quote);
        }

        foreach (ActorReading actor in reading.Actors)
        {
            Assert.NotEqual("", actor.Name);
            Assert.NotEmpty(actor.Mentions);
            Ordered(actor.Mentions.Select(mention => mention.Start));
            Assert.Equal(actor.Roles.Count, actor.Roles.Distinct().Count());
            Assert.Equal(actor.Aliases.Count, actor.Aliases.Distinct().Count());
            Assert.DoesNotContain(actor.Name, actor.Aliases);
        }
    }

    private static void Check(ArticleReading reading, QuoteReading quote)
    {
        Inside(reading, quote.Range);
        Assert.NotEqual(0, quote.Range.Length);
        foreach (TextRange verbatim in quote.Verbatim)
        {
            Assert.True(quote.Range.Contains(verbatim), $"{verbatim} is not inside {quote.Range}");
        }

        Ordered(quote.Verbatim.Select(verbatim => verbatim.Start));
        Assert.Equal(quote.Kind == QuoteKind.Indirect, quote.Verbatim.Count == 0);
        if (quote.Kind == QuoteKind.Direct)
        {
            Assert.Equal([quote.Range], quote.Verbatim);
        }

        Assert.NotEqual("", quote.Pattern);
        foreach (TextRange range in new[] { quote.SpeakerRange, quote.CueRange }.OfType<TextRange>())
        {
            Inside(reading, range);
        }

        foreach (int actor in new[] { quote.Speaker, quote.Via, quote.Addressee }.OfType<int>())
        {
            Assert.InRange(actor, 0, reading.Actors.Count - 1);
        }
    }

    private static void Inside(ArticleReading reading, TextRange range) =>
        Assert.True(range.Start >= 0 && range.Length >= 0 && range.End <= reading.Text.Length, $"{range} is not inside a text of {reading.Text.Length}");

    private static void Ordered(IEnumerable<int> starts)
    {
        int last = 0;
        foreach (int start in starts)
        {
            Assert.True(start >= last, $"{start} stands behind {last}");
            last = start;
        }
    }
}
