using ArticleGen.Accuracy.Scoring;

namespace ArticleGen.Accuracy.Misses;

/// <summary>Says why a name was not found, or why an actor is not in the list.</summary>
internal static class NameCauses
{
    /// <summary>The cause, and the actor that was read instead; null when there is none.</summary>
    public static (string Cause, string? Read) WhyMissed(ReadArticle article, ActorKind kind, string missed)
    {
        foreach (ActorReading actor in article.Reading.Actors)
        {
            if (ActorNames.All(actor).Any(name => ActorNames.Bare(name) == missed || ActorNames.Surname(name) == missed))
            {
                return ($"read as {actor.Kind}", actor.Name);
            }
        }

        ActorReading? near = article.Reading.Actors
            .FirstOrDefault(actor => ActorNames.All(actor).Any(name => ShareWord(ActorNames.Bare(name), missed)));
        return near is not null ? (near.Kind == kind ? "truncated name" : "truncated name of another kind", near.Name) : ("no actor", null);
    }

    public static string WhyUnlisted(ActorReading actor, NameMatch names, NameMatch others)
    {
        HashSet<string> read =
            [.. ActorNames.All(actor).SelectMany(name => new[] { ActorNames.Bare(name), ActorNames.Surname(name) ?? "" })];
        return read.Overlaps(others.Wanted) ? $"is listed as {others.Kind}"
            : read.Any(name => names.Wanted.Any(wanted => ShareWord(name, wanted))) ? "truncated name"
            : read.Any(name => others.Wanted.Any(wanted => ShareWord(name, wanted))) ? "truncated name of another kind"
            : "in no list";
    }

    /// <summary>Whether two names have a word in common.</summary>
    public static bool ShareWord(string name, string other) =>
        name.Split(' ').Where(word => word.Length > 2).Intersect(other.Split(' ')).Any();
}
