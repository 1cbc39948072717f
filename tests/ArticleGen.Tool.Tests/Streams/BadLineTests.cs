using System.Text;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Streams;

namespace ArticleGen.Tool.Tests.Streams;

/// <summary>Lines that are no articles are reported with their place, and end the run or not.</summary>
public sealed class BadLineTests
{
    public static TheoryData<string, string> Faults => new()
    {
        { "{\"id\":1}", "(2,1): the member 'text' is missing" },
        { "{\"text\":\"\"}", "(2,1): the member 'id' is missing" },
        { "{\"id\":1,\"text\":2}", "(2,16): the member 'text' has to be a text" },
        { "{\"id\":null,\"text\":\"\"}", "(2,7): the member 'id' has to be a text or a number" },
        { "{\"id\":\"é\",\"id\":2,\"text\":\"\"}", "(2,11): the member 'id' is there twice" },
        { "{\"id\":1,\"text\":\"\",\"text\":\"\"}", "(2,19): the member 'text' is there twice" },
        { "{\"id\":1,\"text\":\"\",\"format\":\"pdf\"}", "(2,28): the member 'format' has to be one of text, markdown, html, or null" },
        { "{\"id\":1,\"text\":\"\",\"reading\":{}}", "(2,19): the member 'reading' is what is written here" },
        { "[1]", "(2,1): a line has to be an object" },
        { "\"text\"", "(2,1): a line has to be an object" },
        { "no", "(2,2): this is no JSON: " },
        { "{\"id\":1,\"text\":\"a", "(2,18): this is no JSON: " },
        { "{\"id\":1,\"text\":\"a\"} {}", "(2,21): this is no JSON: " },
        { "{\"id\":1,\"text\":\"a\tb\"}", "(2,18): this is no JSON: " },
        { "{\"id\":1,\"x\":" + new string('[', 5000) + "}", "(2,268): this is no JSON: The maximum configured depth of 256" },
        { "{\"id\":1,\"text\":\"\\ud800\"}", "(2,16): this text has half of a surrogate pair" },
        { "{\"id\":\"\\udc00\",\"text\":\"\"}", "(2,7): this text has half of a surrogate pair" },
        { "{\"id\":1,\"text\":\"\u00ff\"}", "(2,17): these bytes are no UTF-8" },
        { "\0", "(2,1): this is no JSON: " },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Its_line_and_column_are_said(string line, string fault)
    {
        byte[] bytes = fault.Contains("UTF-8", StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(line) : Encoding.UTF8.GetBytes(line);
        using Desk desk = new Desk().Write(
            "a.jsonl",
            [.. Encoding.UTF8.GetBytes(Lines.Make("a", "A")), .. bytes, (byte)'\n', .. Encoding.UTF8.GetBytes(Lines.Make("b", "B"))]);

        ToolRun stopped = await desk.RunAsync("read", "--input", "jsonl", "a.jsonl");
        Assert.Equal((2, 1), (stopped.ExitCode, stopped.Lines.Length));
        Assert.StartsWith("articlegen: a.jsonl" + fault, stopped.Error, StringComparison.Ordinal);
        Assert.Equal(1, stopped.Error.Count(static letter => letter == '\n'));

        ToolRun skipped = await desk.RunAsync("read", "--input", "jsonl", "a.jsonl", "--bad-lines", "skip");
        Assert.Equal(1, skipped.ExitCode);
        Assert.Equal(["a", "b"], Lines.Ids(skipped.Bytes));
        Assert.Equal(stopped.Error.TrimEnd() + "; skipped\narticlegen: 2 articles read, 1 line skipped\n", skipped.Error);
    }

    // Bytes are changed, taken away and put in at random; the seed makes it the same each time.
    [Fact]
    public void Whatever_the_bytes_are_a_line_is_an_article_or_has_a_fault()
    {
        byte[] whole = Encoding.UTF8.GetBytes(
            """{"id":"é\u00e9","format":null,"text":"A \ud83d\ude00","x":{"a":[1.5e3,true]}}""");
        byte[] crumbs = [.. "{}[]\",:\\u d8009\0\t"u8, 0x80, 0xC3, 0xE2, 0xFF];
        Random random = new(20080821);
        int articles = 0;
        int faults = 0;
        for (int round = 0; round < 5000; round++)
        {
            List<byte> line = [.. whole];
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int at = random.Next(line.Count);
                line.RemoveRange(at, random.Next(Math.Min(3, line.Count - at)));
                line.InsertRange(at, Enumerable.Range(0, random.Next(3)).Select(_ => crumbs[random.Next(crumbs.Length)]));
            }

            (ArticleLine? article, LineFault? fault) = ArticleLine.Read(line.ToArray());
            Assert.True(article is null != fault is null);
            Assert.InRange(fault?.Offset ?? 0, 0, line.Count);
            Assert.NotEmpty(fault?.Show("x", 1, line.ToArray()) ?? "x");
            articles += article is null ? 0 : 1;
            faults += fault is null ? 0 : 1;
        }

        // Both are met, or the test shows nothing.
        Assert.True(articles > 100 && faults > 100, $"{articles} articles, {faults} faults");
    }

    [Fact]
    public async Task Of_a_line_that_is_too_long_nothing_is_kept()
    {
        string lines = Lines.Make("a", "A") + Lines.Make("b", new string('x', 400_000)) + Lines.Make("c", "C");
        List<string> ids = [];
        List<string> faults = [];
        LineInputStream stream = new("x", () => new Drops(Encoding.UTF8.GetBytes(lines)));
        LineSource source = new([stream], format: null) { MostBytes = 1000 };
        await foreach (IStreamedArticle article in source.ReadAsync(TestContext.Current.CancellationToken))
        {
            using (article)
            {
                Assert.InRange(article.Bytes, 0, 1000);
                OpenedArticle opened = article.Open();
                ids.AddRange(opened is ReadableArticle { Id: var id } ? [id] : []);
                faults.AddRange(opened is UnreadableArticle { Fault: { } fault } ? [fault] : []);
            }
        }

        Assert.Equal(["a", "c"], ids);
        Assert.Equal(["x(2,1): the line is longer than 1,000 bytes"], faults);
    }

    // However the bytes come, the lines are the same.
    [Fact]
    public async Task A_stream_that_gives_little_at_a_time_has_the_same_lines()
    {
        byte[] bytes = Lines.Make(20);
        List<string> lines = [];
        await foreach (RawLine line in LineReader.ReadAsync(new Drops(bytes), 100_000, TestContext.Current.CancellationToken))
        {
            lines.Add(Encoding.UTF8.GetString(line.Content.Span));
            LineReader.Return(line);
        }

        Assert.Equal(Encoding.UTF8.GetString(bytes).TrimEnd().Split('\n'), lines);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_ends_the_run_with_its_name()
    {
        LineSource source = new([new LineInputStream("x", () => throw new UnauthorizedAccessException())], format: null);
        ToolException failure = await Assert.ThrowsAsync<ToolException>(async () =>
        {
            await foreach (IStreamedArticle article in source.ReadAsync(TestContext.Current.CancellationToken))
            {
                article.Dispose();
            }
        });
        Assert.Equal("x: permission denied", failure.Message);
    }

    /// <summary>Gives a few bytes at a time, as a slow pipe does.</summary>
    private sealed class Drops(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 7)], cancellationToken);
    }
}
