namespace ArticleGen.Accuracy.Scoring;

/// <summary>The figures for who said what.</summary>
internal static class QuoteFigures
{
    /// <summary>The shares of an attribution's content that an utterance has to cover to count as found.</summary>
    private static readonly double[] Shares = [0.3, 0.8];

    public static IEnumerable<Figure> Of(IReadOnlyList<ReadArticle> articles)
    {
        List<SpeakerItem> items = [.. articles.SelectMany(SpeakerItem.Of)];
        Ratio speakers = new(items.Count(item => item.IsRight), items.Count(item => item.HasSpeaker), items.Count(item => item.HasSource));
        string stretches =
            $"{speakers.Wanted} of {items.Count} stretches in marks have a source, {speakers.Given} were given a speaker, "
                + $"{speakers.Right} the right one";
        yield return new Figure("speaker precision", speakers.Precision, stretches);
        yield return new Figure("speaker recall", speakers.Recall, "");
        yield return new Figure("speaker F1", speakers.F1, "");

        int unattributed = items.Count(item => item.Gold is null);
        int left = items.Count(item => item.Gold is null && !item.HasSpeaker);
        yield return new Figure("unattributed left alone", Ratio.Of(left, unattributed), $"{left} of {unattributed}");

        foreach (double share in Shares)
        {
            List<ContentMatch> matches = [.. articles.SelectMany(article => ContentMatch.Of(article, share))];
            Ratio content = new(
                matches.Count(match => match.IsFound),
                articles.Sum(article => article.Utterances.Count),
                matches.Count(match => match.Gold is not null));
            string name = FormattableString.Invariant($"content >{share}");
            yield return new Figure($"{name} precision", content.Precision, $"{content.Right} of {content.Given} read");
            yield return new Figure($"{name} recall", content.Recall, $"{content.Right} of {content.Wanted} marked");
            yield return new Figure($"{name} F1", content.F1, "");
            int right = matches.Count(match => match.SpeakerIsRight);
            yield return new Figure($"{name} speaker", Ratio.Of(right, content.Right), $"{right} of {content.Right}");
        }
    }
}
