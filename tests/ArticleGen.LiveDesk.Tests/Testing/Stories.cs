using LiveDesk.Feeds;

namespace ArticleGen.LiveDesk.Tests.Testing;

/// <summary>Made-up articles, in each of which some of a few people say something.</summary>
internal static class Stories
{
    /// <summary>Those who speak.</summary>
    internal static readonly string[] Speakers =
        ["Ines Calder", "Tom Hale", "Mara Quint", "Oskar Lindqvist", "Vera Stahl", "Jonas Weyland"];

    /// <summary>An article in which some people say one sentence each.</summary>
    /// <param name="id">The id of the article.</param>
    /// <param name="sentences">Who says what, with a comma at its end.</param>
    internal static IncomingArticle Make(string id, params (string Speaker, string Words)[] sentences) => new(
        id,
        "Harbour news of the day\n\n" + string.Concat(sentences.Select(static said => $"\"{said.Words}\" said {said.Speaker}.\n\n")));

    /// <summary>
    /// Articles of a live feed: each with two speakers, every third corrected later with a speaker who is another, and every fifth sent
    /// twice.
    /// </summary>
    /// <param name="count">How many articles there are; the feed has more.</param>
    internal static IEnumerable<IncomingArticle> Feed(int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return Make($"story-{i}", (Name(i), $"The pier {i} will reopen,"), (Name(i + 1), $"The ferry {i} will wait,"));
            if (i % 5 == 4)
            {
                int again = i - 4;
                yield return Make(
                    $"story-{again}", (Name(again), $"The pier {again} will reopen,"), (Name(again + 1), $"The ferry {again} will wait,"));
            }

            if (i % 3 == 2)
            {
                int corrected = i - 1;
                yield return Make($"story-{corrected}", (Name(corrected + 2), $"The pier {corrected} will stay closed,"));
            }
        }
    }

    private static string Name(int number) => Speakers[number % Speakers.Length];
}
