using ArticleGen.Accuracy.Corpora;
using ArticleGen.Accuracy.Scoring;
using ArticleGen.Tool.Explaining;

namespace ArticleGen.Accuracy.Misses;

/// <summary>
/// Groups the attributions that were not found by their cue, those found in part and those read where none is marked by pattern.
/// </summary>
internal static class ContentMisses
{
    private const double Found = 0.3;
    private const double Whole = 0.8;

    public static IEnumerable<Miss> Of(ReadArticle article)
    {
        List<ContentMatch> matches = [.. ContentMatch.Of(article, Found)];
        foreach (ContentMatch match in matches)
        {
            if (Group(match) is { } group)
            {
                yield return new Miss(
                    group,
                    article,
                    match.Gold is { } gold ? gold.Content[0] : match.Read!.Range,
                    match.Gold is { } marked
                        ? $"{OneLineExcerpt.Join(article.Text, marked.Source)} | {OneLineExcerpt.Join(article.Text, marked.Cue)} | "
                        + $"{OneLineExcerpt.Join(article.Text, marked.Content)}"
                        : "",
                    match.Read is { } read
                        ? $"{article.SpeakerOf(read)} | {read.First.CueRange?.In(article.Text)} | "
                        + $"{OneLineExcerpt.Join(article.Text, [read.Range])}"
                        : "");
            }
        }
    }

    private static string? Group(ContentMatch match) => match switch
    {
        { Read: null } => $"not found: {Cue(match.Article, match.Gold!)}",
        { Gold: null } => Inside(match) ? $"read twice: {match.Read.First.Pattern}" : $"not marked: {match.Read.First.Pattern}",
        _ when SpeakerCheck.Overlap(match.Read.Range, match.Gold.Content) <= Whole * match.Gold.Content.Sum(range => range.Length) =>
            $"found in part: {match.Read.First.Pattern}",
        _ when !match.SpeakerIsRight && match.Gold.Source.Count > 0 => $"wrong speaker: {match.Read.First.Pattern}",
        _ => null,
    };

    /// <summary>Whether most of what was read lies in some marked content, to which another utterance belongs.</summary>
    private static bool Inside(ContentMatch match) =>
        match.Article.Article.Attributions.Any(gold => SpeakerCheck.Overlap(match.Read!.Range, gold.Content) * 2 > match.Read.Range.Length);

    private static string Cue(ReadArticle article, GoldAttribution gold) =>
        gold.Cue.Count == 0
            ? "no cue"
            : string.Join(' ', gold.Cue.Select(range => range.In(article.Text))).ToLowerInvariant().ReplaceLineEndings(" ");
}
