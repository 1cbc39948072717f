using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>
/// What makes a build compile again, and what does not, with the texts as code and as a resource. The file list is an input of the
/// compiler: no file has to be newer than the assembly for a build to see the change.
/// </summary>
public sealed class StaleCompileTests(PackedPackage package)
{
    private const string Skipped = "Skipping target \"ArticleGenWriteTexts\" because all output files are up-to-date";

    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    // One chain of builds, of both projects at a time: each step starts from what the one before has left.
    [Fact]
    public async Task Every_change_and_nothing_else_compiles_again_and_writes_the_texts()
    {
        Consumer inline = Desk("Inline");
        Consumer resource = Desk("Resource");
        Consumer[] both = [inline, resource];
        ConsumerSet set = new(both);
        string texts = resource.PathOf("obj/Debug/net10.0/ArticleGen.texts");
        int length = Texts.Harbour.Length;

        await AssertPrintsAsync([], $"one {length}");
        await AssertNothingToDoAsync();

        // Saved without a change: looked at once, and left as it is.
        DateTime written = File.GetLastWriteTimeUtc(texts);
        Array.ForEach(both, static desk => File.SetLastWriteTimeUtc(desk.PathOf("seeds/one.txt"), DateTime.UtcNow));
        Assert.DoesNotContain(Skipped, (await set.BuildAsync("--no-restore", "-v:n")).Output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(texts));
        await AssertNothingToDoAsync();

        // An old file is added, renamed, and a newer one deleted.
        Write("two.txt", Texts.Harbour + "!", isOld: true);
        await AssertPrintsAsync(["--no-restore"], $"one {length}", $"two {length + 1}");
        Array.ForEach(both, static desk => File.Move(desk.PathOf("seeds/two.txt"), desk.PathOf("seeds/zwei.txt")));
        await AssertPrintsAsync(["--no-restore"], $"one {length}", $"zwei {length + 1}");
        Array.ForEach(both, static desk => File.Delete(desk.PathOf("seeds/one.txt")));
        await AssertPrintsAsync(["--no-restore"], $"zwei {length + 1}");

        Write("zwei.txt", Texts.Harbour + "!!", isOld: false);
        await AssertPrintsAsync(["--no-restore"], $"zwei {length + 2}");

        // An older text replaces the old one: the compiler does not notice, but the build writes the resource.
        resource.Write("seeds/zwei.txt", Texts.Harbour + "!!!");
        File.SetLastWriteTimeUtc(resource.PathOf("seeds/zwei.txt"), LongAgo);
        Assert.Equal([$"zwei {length + 3}"], (await set.BuildAndRunAsync("--no-restore"))[1]);

        inline.Write("seeds/zwei.txt", Texts.Harbour + "!!!");
        File.Delete(texts);
        await AssertPrintsAsync(["--no-restore"], $"zwei {length + 3}");
        Assert.True(File.Exists(texts));
        await AssertNothingToDoAsync();

        // The build rewrites a file of texts that somebody else overwrote.
        await File.WriteAllTextAsync(texts, "AGT1", TestContext.Current.CancellationToken);
        await AssertPrintsAsync(["--no-restore"], $"zwei {length + 3}");
        await AssertNothingToDoAsync();

        await AssertPrintsAsync(["--no-restore", "-t:Rebuild"], $"zwei {length + 3}");
        await set.BuildAsync("-t:Clean");
        Assert.All(both, static desk => Assert.False(File.Exists(desk.Assembly)));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(texts)!, "ArticleGen.texts*"));

        async Task AssertPrintsAsync(string[] arguments, params string[] lines) =>
            Assert.All(await set.BuildAndRunAsync(arguments), printed => Assert.Equal(lines, printed));

        async Task AssertNothingToDoAsync()
        {
            DateTime[] before = Times();
            SetResult build = await set.BuildAsync("--no-restore", "-v:n");
            Assert.Equal(0, build.ExitCode);
            Assert.Contains(Skipped, build.Output, StringComparison.Ordinal);
            Assert.Equal(before, Times());
        }

        DateTime[] Times() => [File.GetLastWriteTimeUtc(texts), .. both.Select(static desk => File.GetLastWriteTimeUtc(desk.Assembly))];

        void Write(string name, string text, bool isOld)
        {
            foreach (Consumer desk in both)
            {
                desk.Write($"seeds/{name}", text);
                File.SetLastWriteTimeUtc(desk.PathOf($"seeds/{name}"), isOld ? LongAgo : DateTime.UtcNow);
            }
        }
    }

    private Consumer Desk(string storage) =>
        new Consumer(package, $"Stale{storage}", properties: $"<ArticleGen_TextStorage>{storage}</ArticleGen_TextStorage>")
        .Write("seeds/one.txt", Texts.Harbour)
        .WriteProgram("foreach (Article article in Articles.All) System.Console.WriteLine($\"{article.Id} {article.Text.Length}\");");
}
