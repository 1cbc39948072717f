using ArticleGen.Accuracy.Corpora;
using ArticleGen.Accuracy.Scoring;

namespace ArticleGen.Accuracy.Misses;

/// <summary>Groups statements not found by their cue, quotes that nobody said by pattern, and wrong actors by the cause.</summary>
internal static class StatementMisses
{
    private const double Found = 0.3;

    public static IEnumerable<Miss> Of(ReadArticle article)
    {
        List<StatementMatch> matches = [.. StatementMatch.Of(article, Found)];
        return matches
            .Select(match => (Match: match, Group: Group(match, matches)))
            .Where(miss => miss.Group is not null)
            .Select(miss => new Miss(
                miss.Group!,
                article,
                miss.Match.Gold?.Range ?? miss.Match.Read!.Range,
                miss.Match.Gold is { } gold ? $"{gold.Who} | {gold.Source?.In(article.Text)} | {gold.Cue}" : "",
                miss.Match.Read is { } read
                    ? $"{miss.Match.Speaker} | {read.SpeakerRange?.In(article.Text)} | {read.CueRange?.In(article.Text)}"
                    : ""));
    }

    private static string? Group(StatementMatch match, List<StatementMatch> all) => match switch
    {
        { Read: null } => $"missed: {(match.Gold!.Cue.Length > 0 ? match.Gold.Cue.ToLowerInvariant() : "no cue")}",
        { Gold: null } => $"not said: {match.Read.Kind} {match.Read.Pattern}",
        { NamesSomebody: true, IsRightActor: false } => $"who: {Cause(match, match.Gold, all)}",
        { HasRightWords: false } => $"words of the speaker: {match.Read.Pattern}",
        _ => null,
    };

    private static string Cause(StatementMatch match, GoldStatement gold, List<StatementMatch> all)
    {
        if (match.Read!.Speaker is not { } speaker)
        {
            return "nobody";
        }

        ActorReading actor = match.Article.Reading.Actors[speaker];
        string wanted = ActorNames.Bare(gold.Who);
        return all.Any(other => other.Gold is { } outer
                && outer != gold
                && outer.Range.Overlaps(gold.Range)
                && ActorNames.IsSame(outer.Who, actor.Name, match.Article.Reading.Actors)) ? "outer speaker"
            : actor.Kind is ActorKind.Anonymous or ActorKind.Group && gold.Who.Any(char.IsUpper) ? "description not linked"
            : IsAcronym(gold.Who) || IsAcronym(actor.Name) ? "acronym"
            : ActorNames.All(actor).Any(name => NameCauses.ShareWord(ActorNames.Bare(name), wanted)) ? "truncated name"
            : "somebody else";
    }

    private static bool IsAcronym(string name) => name.Length is > 1 and < 7 && name.All(c => char.IsUpper(c) || c == '.');
}
