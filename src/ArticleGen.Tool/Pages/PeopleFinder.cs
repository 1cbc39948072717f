using ArticleGen.Model;
using ArticleGen.Tool.Archives;
using ArticleGen.Tool.Json;

namespace ArticleGen.Tool.Pages;

/// <summary>Finds who has a page: everybody with a name who says, does, thinks or relays something, or is told it.</summary>
internal static class PeopleFinder
{
    /// <summary>They, in the order of their names, with the number of their quotes, and of all that is reported of them.</summary>
    internal static IReadOnlyList<(NamedActor Actor, int Quotes, int Entries)> Find(Archive archive)
    {
        MergedActors actors = new(archive.Catalogue);
        Dictionary<string, (int Quotes, int Entries)> counts = new(StringComparer.Ordinal);
        foreach (ArticleModel article in archive.Articles.Select(static article => article.Model))
        {
            foreach (QuoteReading quote in article.Attributions)
            {
                Count(quote.Speaker, quote.IsSpeech ? 1 : 0, 1);
                Count(quote.Via, 0, 0);
                Count(quote.Addressee, 0, 0);
            }

            void Count(int? index, int quotes, int entries)
            {
                if (index is { } known && actors.Find(article.Actors[known]) is { } actor)
                {
                    (int Quotes, int Entries) before = counts.GetValueOrDefault(actor.Id);
                    counts[actor.Id] = (before.Quotes + quotes, before.Entries + entries);
                }
            }
        }

        return
        [
            .. archive.Catalogue.Actors
                .Where(actor => counts.ContainsKey(actor.Id))
                .OrderBy(static actor => actor.Actor.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(static actor => actor.Id, StringComparer.Ordinal)
                .Select(actor => (actor, counts[actor.Id].Quotes, counts[actor.Id].Entries)),
        ];
    }
}
