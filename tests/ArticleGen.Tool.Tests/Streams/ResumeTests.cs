using System.Text;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Streams;

namespace ArticleGen.Tool.Tests.Streams;

/// <summary>A run that was ended goes on: nothing is lost and nothing is there twice.</summary>
public sealed class ResumeTests
{
    // At ends of lines, in lines, in the first and the last of them, and at both ends of the file.
    [Fact]
    public async Task Wherever_the_file_was_cut_it_becomes_what_it_would_have_been()
    {
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(12));
        Assert.Equal((0, "", ""), Ended(await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "whole.jsonl")));
        byte[] whole = desk.Bytes("whole.jsonl");
        Assert.Equal(12, Lines.Ids(whole).Length);

        int[] cuts = [0, 1, 700, .. Enumerable.Range(1, 9).Select(tenth => whole.Length * tenth / 10), whole.Length - 1, whole.Length];
        int[] ends =
        [
            .. whole.Select(static (letter, at) => (letter, at)).Where(static one => one.letter == '\n').Select(static one => one.at + 1),
        ];
        foreach (int cut in cuts.Concat(ends[..3]))
        {
            desk.Write("out.jsonl", whole[..cut]);
            ToolRun run = await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl", "--resume");
            Assert.Equal((0, "", ""), Ended(run));
            Assert.Equal(whole, desk.Bytes("out.jsonl"));
        }
    }

    [Fact]
    public async Task Without_the_file_it_starts()
    {
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(3));
        Assert.Equal((0, "", ""), Ended(await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl", "--resume")));
        Assert.Equal(3, Lines.Ids(desk.Bytes("out.jsonl")).Length);
    }

    // A task that is started again while the first still runs: two runs would share a lock for reading.
    [Fact]
    public async Task A_file_that_another_run_writes_is_left_alone()
    {
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(3)).Write("out.jsonl", "");
        using FileStream other = new(desk.PathOf("out.jsonl"), FileMode.Open, FileAccess.Read, FileShare.Read);
        ToolRun run = await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl", "--resume");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("being used by another process", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, other.Length);
    }

    [Fact]
    public async Task Articles_that_came_to_the_input_since_are_written_behind()
    {
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(5));
        await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl");
        desk.Write("in.jsonl", Lines.Make(8));
        await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl", "--resume");
        Assert.Equal(Enumerable.Range(0, 8).Select(static number => $"story-{number}"), Lines.Ids(desk.Bytes("out.jsonl")));
    }

    [Fact]
    public async Task Lines_that_are_no_articles_are_counted_by_nobody_and_reported_again()
    {
        string bad = "no\n";
        string lines = bad + Lines.Make("a", "A") + bad + Lines.Make("b", "B") + bad + Lines.Make("c", "C");
        using Desk desk = new Desk().Write("in.jsonl", lines);
        ToolRun first = await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl", "--bad-lines", "skip");
        byte[] whole = desk.Bytes("out.jsonl");
        desk.Write("out.jsonl", whole[..(Array.IndexOf(whole, (byte)'\n') + 9)]);

        ToolRun second = await desk.RunAsync(
            "read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl", "--bad-lines", "skip", "--resume");

        Assert.Equal(whole, desk.Bytes("out.jsonl"));
        Assert.Equal((1, first.Error), (second.ExitCode, second.Error));
        Assert.EndsWith("articlegen: 3 articles read, 3 lines skipped\n", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_stopped_at_a_bad_line_goes_on_when_it_is_mended()
    {
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make("a", "A") + "no\n" + Lines.Make("c", "C"));
        Assert.Equal(2, (await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl")).ExitCode);
        Assert.Equal(["a"], Lines.Ids(desk.Bytes("out.jsonl")));
        desk.Write("in.jsonl", Lines.Make("a", "A") + Lines.Make("b", "B") + Lines.Make("c", "C"));
        Assert.Equal(0, (await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl", "--resume")).ExitCode);
        Assert.Equal(["a", "b", "c"], Lines.Ids(desk.Bytes("out.jsonl")));
    }

    [Fact]
    public async Task An_output_of_another_input_is_left_as_it_is()
    {
        byte[] other = Encoding.UTF8.GetBytes(
            "{\"id\":\"story-0\",\"reading\":{}}\n{\"id\":\"x\",\"reading\":{}}\n");
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(5)).Write("out.jsonl", other);
        ToolRun run = await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl", "--resume");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("its article 2 is 'x', and that of the input 'story-1'", run.Error, StringComparison.Ordinal);
        Assert.Equal(other, desk.Bytes("out.jsonl"));

        desk.Write("in.jsonl", Lines.Make(1)).Write(
            "out.jsonl", "{\"id\":\"story-0\",\"reading\":{}}\n{\"id\":\"story-1\",\"reading\":{}}\n");
        run = await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl", "--resume");
        Assert.Contains("it has more than the 1 article of the input", run.Error, StringComparison.Ordinal);
    }

    // What is cut off by mistake cannot be had again.
    [Theory]
    [InlineData("{\"name\":1}\n")]
    [InlineData("notes")]
    [InlineData("{\"id\":\"story-0\",\"reading\":{}}\nnotes")]
    [InlineData("{\"id\":\"story-0\"}\n")]
    [InlineData("{\"id\":\"story-0\",\"text\":\"Pier opens\"}\n{\"id\":\"story-1\",\"text\":\"Pi")]
    [InlineData("{\"uri\":\"story-0\",\"text\":\"Pier opens\"}\n")]
    public async Task A_file_that_is_no_output_of_this_command_is_left_as_it_is(string text)
    {
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(5)).Write("out.jsonl", text);
        ToolRun run = await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl", "--resume");
        Assert.Equal(2, run.ExitCode);
        Assert.Matches(@"^articlegen: out\.jsonl\([12],1\): --resume: this is no article", run.Error);
        Assert.Equal(text, desk.Text("out.jsonl"));
    }

    [Theory]
    [InlineData("--input jsonl in.jsonl --out in.jsonl --resume", "in.jsonl")]
    [InlineData("--input jsonl in.jsonl --out link.jsonl --resume", "link.jsonl")]
    [InlineData("--input jsonl in.jsonl --output parquet --out ./in.jsonl --resume", "./in.jsonl")]
    [InlineData("a.txt --out a.txt --resume", "a.txt")]
    public async Task The_input_is_not_written_to(string arguments, string named)
    {
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(5)).Write("a.txt", Lines.Text(0));
        File.CreateSymbolicLink(desk.PathOf("link.jsonl"), desk.PathOf("in.jsonl"));
        ToolRun run = await desk.RunAsync(["read", .. arguments.Split(' ')]);
        Assert.Equal((2, $"articlegen: --out: {named}: this is the input: name another file\n"), (run.ExitCode, run.Error));
        Assert.Equal(Lines.Make(5), desk.Bytes("in.jsonl"));
        Assert.Equal(Lines.Text(0), desk.Text("a.txt"));
    }

    [Fact]
    public async Task Progress_counts_what_was_written_before()
    {
        byte[] lines = Lines.Make(5);
        LineSource source = new([new LineInputStream("x", () => new MemoryStream(lines))], format: null);
        LineForm form = new(IsLinkedData: false, IsIndented: false, HasText: false);
        using MemoryStream rest = new();
        IEnumerable<string> written = Enumerable.Range(0, 3).Select(static number => $"story-{number}");
        await using LineOutput output = new(rest, form, written.ToAsyncEnumerable());
        Told told = new();

        await new ArticleStream(ArticleLexicon.Empty, skips: false, TextWriter.Null, told)
            .RunAsync(source, output, TestContext.Current.CancellationToken);

        Assert.Equal([4, 5], told.Values);
    }

    // As deep as a line of the input may be.
    [Fact]
    public async Task Members_that_are_nested_deep_are_no_obstacle()
    {
        string deep = new string('[', 200) + new string(']', 200);
        using Desk desk = new Desk().Write("in.jsonl", $"{{\"id\":\"a\",\"n\":{deep},\"text\":\"Pier\"}}\n");
        Assert.Equal((0, "", ""), Ended(await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl")));
        string whole = desk.Text("out.jsonl");
        Assert.Contains(deep, whole, StringComparison.Ordinal);
        Assert.Equal((0, "", ""), Ended(await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--out", "out.jsonl", "--resume")));
        Assert.Equal(whole, desk.Text("out.jsonl"));
    }

    [Fact]
    public async Task Files_of_articles_go_on_as_lines_do()
    {
        using Desk desk = new();
        for (int number = 0; number < 9; number++)
        {
            desk.Write($"seeds/{number}.txt", Lines.Text(number));
        }

        await desk.RunAsync("read", "seeds", "--out", "whole.jsonl");
        byte[] whole = desk.Bytes("whole.jsonl");
        Assert.Equal((await desk.RunAsync("read", "seeds")).Bytes, whole);
        desk.Write("out.jsonl", whole[..(whole.Length / 2)]);
        Assert.Equal((0, "", ""), Ended(await desk.RunAsync("read", "seeds", "--out", "out.jsonl", "--resume")));
        Assert.Equal(whole, desk.Bytes("out.jsonl"));
    }

    private static (int, string, string) Ended(ToolRun run) => (run.ExitCode, run.Output, run.Error);

    private sealed class Told : IProgress<int>
    {
        internal List<int> Values { get; } = [];

        public void Report(int value) => Values.Add(value);
    }
}
