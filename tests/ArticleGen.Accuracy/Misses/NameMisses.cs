using ArticleGen.Accuracy.Scoring;

namespace ArticleGen.Accuracy.Misses;

/// <summary>Groups people and organizations that were not found, and actors that no list has, by the cause.</summary>
internal static class NameMisses
{
    public static IEnumerable<Miss> Of(ReadArticle article)
    {
        NameMatch people = NameMatch.People(article);
        NameMatch organizations = NameMatch.Organizations(article);
        return [.. OfKind(article, people, organizations), .. OfKind(article, organizations, people)];
    }

    private static IEnumerable<Miss> OfKind(ReadArticle article, NameMatch names, NameMatch others)
    {
        foreach (string missed in names.Missed)
        {
            (string cause, string? read) = NameCauses.WhyMissed(article, names.Kind, missed);
            yield return new Miss($"{names.Kind} missed: {cause}", article, FirstPlace(article.Text, missed), missed, read ?? "");
        }

        foreach (ActorReading actor in names.Unlisted)
        {
            string cause = NameCauses.WhyUnlisted(actor, names, others);
            TextRange range = actor.Mentions.Count > 0 ? actor.Mentions[0] : default;
            yield return new Miss($"{names.Kind} not listed: {cause}", article, range, "", string.Join(" = ", ActorNames.All(actor)));
        }
    }

    private static TextRange FirstPlace(string text, string name) =>
        text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and int start ? new TextRange(start, name.Length) : default;
}
