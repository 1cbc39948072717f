namespace ArticleGen.Tool.Tests.Commands;

/// <summary>A list of files is a shard: what several processes read is what one reads, byte by byte, in another order.</summary>
public sealed class ShardsTests
{
    [Fact]
    public async Task Lists_that_are_read_apart_give_the_lines_of_one_list()
    {
        using Desk desk = new Desk()
            .Write("stories/a.txt", Texts.Clean)
            .Write("stories/b.txt", Texts.Slips)
            .Write("stories/sport/a.txt", Texts.Slips)
            .Write("stories/sport/c.md", "# Ferry\n\n\"We **wait**,\" said Ines Calder.\n")
            .Write("stories/caf\u00E9 100 %.html", "<html><body><h1>Pier</h1><p>\"We wait,\" said Tom Hale.</p></body></html>")
            .Write("shards/all", "stories/a.txt\nstories/b.txt\nstories/caf\u00E9 100 %.html\nstories/sport/a.txt\nstories/sport/c.md\n")
            .Write("shards/0", "stories/sport/a.txt\nstories/a.txt\n")
            .Write("shards/1", "stories/sport/c.md\n")
            .Write("shards/2", "stories/caf\u00E9 100 %.html\nstories/b.txt\n");

        string[] whole = await ReadAsync(desk, "all");
        string[] parts = [.. await ReadAsync(desk, "0"), .. await ReadAsync(desk, "1"), .. await ReadAsync(desk, "2")];

        Assert.Equal(5, whole.Length);
        Assert.NotEqual(whole, parts);
        Assert.Equal(whole.Order(StringComparer.Ordinal), parts.Order(StringComparer.Ordinal));
    }

    private static async Task<string[]> ReadAsync(Desk desk, string shard)
    {
        ToolRun run = await desk.RunAsync("read", "--no-project", "--files-from", "shards/" + shard, "--lines");
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Lines;
    }
}
