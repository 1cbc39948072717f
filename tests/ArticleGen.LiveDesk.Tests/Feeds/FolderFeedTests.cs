using LiveDesk.Feeds;

namespace ArticleGen.LiveDesk.Tests.Feeds;

/// <summary>The files of a folder are articles, and come again when they change.</summary>
public sealed class FolderFeedTests : IDisposable
{
    private static readonly DateTime Noon = new(2021, 3, 3, 12, 0, 0, DateTimeKind.Utc);

    private readonly string _folder = Directory.CreateTempSubdirectory("livedesk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task All_articles_come_once_in_the_order_of_their_paths()
    {
        Write("b.txt", "B", Noon);
        Write("sport/a.md", "A", Noon);
        Write("notes.doc", "no article", Noon);

        IncomingArticle[] articles =
            await new FolderFeed(_folder, Assert.Fail).ReadAsync(null, Cancel).ToArrayAsync(Cancel);

        Assert.Equal([new("b.txt", "B"), new("sport/a.md", "A")], articles);
    }

    [Fact]
    public async Task What_is_new_or_changed_comes_while_it_is_watched()
    {
        Write("a.txt", "A", Noon);
        Write("b.txt", "B", Noon);
        FolderFeed feed = new(_folder, Assert.Fail);
        await using IAsyncEnumerator<IncomingArticle> articles = feed.ReadAsync(TimeSpan.Zero, Cancel).GetAsyncEnumerator(Cancel);
        await NextAsync("a.txt", "A");
        await NextAsync("b.txt", "B");

        Write("c.txt", "C", Noon);
        await NextAsync("c.txt", "C");
        Write("b.txt", "corrected", Noon);
        await NextAsync("b.txt", "corrected");
        // Of the same length, but later.
        Write("a.txt", "Z", Noon.AddSeconds(1));
        await NextAsync("a.txt", "Z");

        async Task NextAsync(string id, string text)
        {
            Assert.True(await articles.MoveNextAsync());
            Assert.Equal(new(id, text), articles.Current);
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_does_not_end_the_feed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other links.");
        File.CreateSymbolicLink(Path.Combine(_folder, "a.txt"), Path.Combine(_folder, "a.txt"));
        Write("b.txt", "B", Noon);
        List<string> problems = [];

        IncomingArticle[] articles = await new FolderFeed(_folder, problems.Add).ReadAsync(null, Cancel).ToArrayAsync(Cancel);

        Assert.Equal([new("b.txt", "B")], articles);
        Assert.StartsWith("a.txt: cannot be read (", Assert.Single(problems), StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private void Write(string name, string text, DateTime written)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // As one step, so that nobody sees it half written.
        string beside = path + ".new";
        File.WriteAllText(beside, text);
        File.SetLastWriteTimeUtc(beside, written);
        File.Move(beside, path, overwrite: true);
    }
}
