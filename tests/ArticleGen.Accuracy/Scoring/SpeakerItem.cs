using ArticleGen.Accuracy.Corpora;

namespace ArticleGen.Accuracy.Scoring;

/// <summary>A stretch in quotation marks, the attribution marked for it and the utterance read for it.</summary>
internal sealed record SpeakerItem(ReadArticle Article, TextRange Stretch, GoldAttribution? Gold, Utterance? Read)
{
    public bool HasSource => Gold is { Source.Count: > 0 };

    public bool HasSpeaker => Read is { } read && (read.First.SpeakerRange is not null || !string.IsNullOrEmpty(Article.SpeakerOf(read)));

    public bool IsRight => HasSource && HasSpeaker && SpeakerCheck.IsRight(Article, Read!, Gold!.Source);

    public static IEnumerable<SpeakerItem> Of(ReadArticle article)
    {
        foreach (TextRange stretch in MarkedStretches.Of(article.Text))
        {
            GoldAttribution? gold = article.Article.Attributions.MaxBy(attribution => SpeakerCheck.Overlap(stretch, attribution.Content));
            Utterance? read = article.Utterances.MaxBy(utterance => OnStretch(utterance, stretch));
            yield return new SpeakerItem(
                article,
                stretch,
                gold is not null && SpeakerCheck.Overlap(stretch, gold.Content) * 2 >= stretch.Length ? gold : null,
                read is not null && OnStretch(read, stretch) * 2 >= stretch.Length ? read : null);
        }
    }

    private static int OnStretch(Utterance utterance, TextRange stretch) =>
        utterance.Verbatim.Select(verbatim => SpeakerCheck.Overlap(stretch, verbatim)).DefaultIfEmpty(0).Max();
}
