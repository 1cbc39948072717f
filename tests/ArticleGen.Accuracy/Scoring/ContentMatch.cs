using ArticleGen.Accuracy.Corpora;

namespace ArticleGen.Accuracy.Scoring;

/// <summary>An attribution marked by hand with the utterance that covers it, or either of them alone.</summary>
internal sealed record ContentMatch(ReadArticle Article, GoldAttribution? Gold, Utterance? Read)
{
    public bool IsFound => Gold is not null && Read is not null;

    public bool SpeakerIsRight => IsFound && Gold!.Source.Count > 0 && SpeakerCheck.IsRight(Article, Read!, Gold.Source);

    /// <summary>
    /// Pairs every attribution with the utterance that covers most of it, when that is more than a share of it; each utterance is used
    /// once.
    /// </summary>
    public static IEnumerable<ContentMatch> Of(ReadArticle article, double share)
    {
        List<Utterance> left = [.. article.Utterances];
        foreach (GoldAttribution gold in article.Article.Attributions.Where(gold => gold.Content.Count > 0))
        {
            int size = gold.Content.Sum(range => range.Length);
            Utterance? best = left.MaxBy(utterance => SpeakerCheck.Overlap(utterance.Range, gold.Content));
            bool found = best is not null && SpeakerCheck.Overlap(best.Range, gold.Content) > share * size;
            if (found)
            {
                left.Remove(best!);
            }

            yield return new ContentMatch(article, gold, found ? best : null);
        }

        foreach (Utterance utterance in left)
        {
            yield return new ContentMatch(article, null, utterance);
        }
    }
}
