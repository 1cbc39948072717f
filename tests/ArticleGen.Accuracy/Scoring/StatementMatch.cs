using ArticleGen.Accuracy.Corpora;

namespace ArticleGen.Accuracy.Scoring;

/// <summary>A statement marked by hand with the quote read for it, or either of them alone.</summary>
internal sealed record StatementMatch(ReadArticle Article, GoldStatement? Gold, QuoteReading? Read)
{
    public bool IsFound => Gold is not null && Read is not null;

    /// <summary>The name of the speaker read.</summary>
    public string? Speaker => Read?.Speaker is { } speaker ? Article.Reading.Actors[speaker].Name : null;

    /// <summary>Whether the words that name the speaker are the marked ones; where none are marked, whether there is a speaker.</summary>
    public bool HasRightWords => IsFound
        && (Gold!.Source is { } source
            ? Read!.SpeakerRange is { } range && SpeakerCheck.Overlap(range, source) > 0
            : !string.IsNullOrEmpty(Speaker));

    /// <summary>Whether the mark says who it is.</summary>
    public bool NamesSomebody => Gold is not null && ActorNames.Bare(Gold.Who).Length > 0;

    public bool IsRightActor => IsFound && ActorNames.IsSame(Gold!.Who, Speaker, Article.Reading.Actors);

    /// <summary>
    /// Pairs every statement with the quote that covers most of it, when that is more than a share of it; each quote is used once.
    /// </summary>
    public static IEnumerable<StatementMatch> Of(ReadArticle article, double share)
    {
        List<QuoteReading> left = [.. article.Reading.Quotes.Where(IsSpeech)];
        foreach (GoldStatement gold in article.Article.Statements)
        {
            QuoteReading? best = left.MaxBy(quote => SpeakerCheck.Overlap(quote.Range, gold.Range));
            bool found = best is not null && SpeakerCheck.Overlap(best.Range, gold.Range) > share * gold.Range.Length;
            if (found)
            {
                left.Remove(best!);
            }

            yield return new StatementMatch(article, gold, found ? best : null);
        }

        foreach (QuoteReading quote in left)
        {
            yield return new StatementMatch(article, null, quote);
        }
    }

    private static bool IsSpeech(QuoteReading quote) => quote.Kind is QuoteKind.Direct or QuoteKind.Mixed or QuoteKind.Indirect;
}
