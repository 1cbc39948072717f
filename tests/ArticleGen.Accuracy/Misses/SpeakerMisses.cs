using ArticleGen.Accuracy.Scoring;
using ArticleGen.Tool.Explaining;

namespace ArticleGen.Accuracy.Misses;

/// <summary>Groups the stretches in quotation marks whose speaker is not the marked one by the pattern that failed.</summary>
internal static class SpeakerMisses
{
    public static IEnumerable<Miss> Of(ReadArticle article) => SpeakerItem.Of(article)
        .Where(item => item.HasSource ? !item.IsRight : item.HasSpeaker)
        .Select(item => new Miss(
            Group(item),
            article,
            item.Stretch,
            item.Gold is null ? "no attribution" : item.HasSource ? OneLineExcerpt.Join(article.Text, item.Gold.Source) : "no source",
            item.HasSpeaker ? article.SpeakerOf(item.Read!) ?? "a pronoun" : "nobody"));

    private static string Group(SpeakerItem item)
    {
        string pattern = item.Read?.First.Pattern ?? "";
        return item switch
        {
            { HasSource: false, Gold: null } => $"speaker for what is no quotation: {pattern}",
            { HasSource: false } => $"speaker where none is named: {pattern}",
            { Read: null } => "no quote",
            { HasSpeaker: false } => $"no speaker: {pattern}",
            _ => $"wrong speaker: {pattern}",
        };
    }
}
