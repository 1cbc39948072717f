using System.Text.Json;
using LiveDesk.Feeds;
using LiveDesk.Reading;

namespace ArticleGen.LiveDesk.Tests.Processes;

/// <summary>
/// Two silos in processes of their own, with PostgreSQL. The one that is killed takes nothing with it. run.sh --postgres runs it.
/// </summary>
public sealed class LostProcessTests
{
    private const string Database = "LIVEDESK_POSTGRES";
    private const int KilledAfter = 60;

    [Fact(Explicit = true, Timeout = 240_000)]
    public async Task Nothing_is_lost_and_nothing_there_twice()
    {
        string? database = Environment.GetEnvironmentVariable(Database);
        Assert.SkipWhen(database is null, $"There is no database: {Database} is not set.");
        using DeskProcess lost = await DeskProcess.StartSiloAsync(database);
        using DeskProcess kept = await DeskProcess.StartSiloAsync(database);
        IncomingArticle[] articles = [.. Stories.Feed(200)];
        int stored = 0;
        using DeskProcess feed = new(database, KillTheOne, "feed", "-");
        foreach (IncomingArticle article in articles)
        {
            string line = JsonSerializer.Serialize(new { id = article.Id, text = article.Text });
            await feed.Input.WriteLineAsync(line.AsMemory(), TestContext.Current.CancellationToken);
        }

        feed.Input.Close();

        Assert.True(await feed.WaitAsync() == 0, feed.Errors);
        TestContext.Current.TestOutputHelper?.WriteLine($"{stored} articles stored; the feed said:\n{feed.Errors}");
        Assert.Equal(articles.Length, stored);
        string[] expected = Quoted.In(articles);
        Assert.Equal(expected, await AskAsync(database));

        // All of it is in the database, and not in what the other silo remembers.
        kept.Kill();
        await kept.WaitAsync();
        using DeskProcess later = await DeskProcess.StartSiloAsync(database);
        Assert.Equal(expected, await AskAsync(database));

        void KillTheOne(string line)
        {
            if (++stored == KilledAfter)
            {
                lost.Kill();
            }
        }
    }

    // "story-3(25): Ines Calder: The pier 3 will reopen,"
    private static async Task<string[]> AskAsync(string database)
    {
        string[] lines = await DeskProcess.RunAsync(database, ["quotes", .. Stories.Speakers]);
        return
        [
            .. lines.Select(static line => line.Split(['(', ':'], 4))
                .Select(static parts => $"{ActorKey.Find(parts[2])}|{parts[0]}|{parts[3].TrimStart()}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
