using System.Text;
using System.Text.Json;

namespace ArticleGen.Tool.Tests.Streams;

/// <summary>articlegen read --input jsonl: what goes in and what comes out.</summary>
public sealed class LineInputTests
{
    private const string Clean = "Pier opens\n\n\"Good,\" said Ines Calder.\n";

    [Fact]
    public async Task The_members_of_a_line_are_given_back_as_they_were_written_and_the_reading_is_beside_them()
    {
        const string Line = "{\"b\": 1.0e2,\"text\":\"Pier opens\\n\\n\\\"Good,\\\" said Ines Calder.\\n\", \"id\" : \"a/b #1\","
            + "\"format\":null,\"n\":{ \"x\" : [1 ,\"\\u00e9\"] },\"b\":2}\n";
        using Desk desk = new();

        ToolRun run = await desk.RunAsync(Encoding.UTF8.GetBytes(Line), ["read", "--input", "jsonl"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "{\"id\":\"a/b #1\",\"b\": 1.0e2,\"format\":null,\"n\":{ \"x\" : [1 ,\"\\u00e9\"] },\"b\":2,\"reading\":{\"@type\":",
            Assert.Single(run.Lines),
            StringComparison.Ordinal);
        JsonElement reading = ReadJson.Check(JsonDocument.Parse(run.Output).RootElement.GetProperty("reading").GetRawText());
        Assert.Equal(("a/b #1", "a%2Fb%20%231"), (reading.GetProperty("identifier").GetString(), reading.GetProperty("uri").GetString()));
        Assert.Equal("Good,", reading.GetProperty("hasPart")[0].GetProperty("text").GetString());
        Assert.False(reading.TryGetProperty("text", out _));
    }

    [Theory]
    [InlineData("--text", "\"text\":\"Pier opens")]
    [InlineData("--jsonld", "\"reading\":{\"@context\":\"https://schema.org\"")]
    public async Task The_options_of_an_article_hold_for_each_line(string option, string expected)
    {
        using Desk desk = new();
        ToolRun run = await desk.RunAsync(
            Encoding.UTF8.GetBytes(Lines.Make("a", Clean) + Lines.Make("b", Clean)), ["read", "--input", "jsonl", option]);
        Assert.Equal((0, 2), (run.ExitCode, run.Lines.Length));
        Assert.All(run.Lines, line => Assert.Contains(expected, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_line_says_how_its_text_is_written_else_the_option_else_the_text()
    {
        const string Bold = "Pier **opens**\n\nAll is well.\n";
        string lines = $$"""
            {"id":1,"text":{{JsonSerializer.Serialize(Bold)}},"format":"markdown"}
            {"id":2,"text":{{JsonSerializer.Serialize(Bold)}}}
            {"id":3,"text":"<html><body><h1>Pier &amp; co</h1><p>All is well.</p></body></html>"}

            """;
        using Desk desk = new Desk().Write("a.jsonl", lines);

        Assert.Equal(["Pier opens", "Pier **opens**", "Pier & co"], Headlines(await desk.RunAsync("read", "--input", "jsonl", "a.jsonl")));
        Assert.Equal(
            ["Pier opens", "Pier opens"],
            Headlines(await desk.RunAsync("read", "--input", "jsonl", "a.jsonl", "--article-format", "markdown"))[..2]);

        static string[] Headlines(ToolRun run) =>
        [
            .. run.Lines.Select(static line =>
                JsonDocument.Parse(line).RootElement.GetProperty("reading").GetProperty("headline").GetString()!),
        ];
    }

    [Fact]
    public async Task Each_line_is_read_as_it_is_read_alone_and_the_order_is_kept()
    {
        using Desk desk = new Desk().Write("all.jsonl", Lines.Make(200));
        ToolRun all = await desk.RunAsync("read", "--input", "jsonl", "all.jsonl");

        Assert.Equal(Enumerable.Range(0, 200).Select(static number => $"story-{number}"), Lines.Ids(all.Bytes));
        for (int number = 0; number < 200; number += 37)
        {
            byte[] one = Encoding.UTF8.GetBytes(Lines.Make($"story-{number}", Lines.Text(number)));
            Assert.Equal(all.Lines[number], Assert.Single((await desk.RunAsync(one, ["read", "--input", "jsonl"])).Lines));
            // And as a file is read that has its name.
            desk.Write($"story-{number}.txt", Lines.Text(number));
            ToolRun file = await desk.RunAsync("read", $"story-{number}.txt", "--lines");
            string expected = file.Lines[0].Replace(
                $"\"uri\":\"story-{number}.txt\"", $"\"uri\":\"story-{number}\"", StringComparison.Ordinal);
            Assert.EndsWith(",\"reading\":" + expected + "}", all.Lines[number], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Shards_together_are_the_same_as_one_run()
    {
        byte[] lines = Lines.Make(100);
        using Desk desk = new Desk().Write("all.jsonl", lines);
        // A range of bytes that begins and ends with lines, as "split -n l/3/4" gives it.
        int middle = Array.IndexOf(lines, (byte)'\n', lines.Length / 3) + 1;
        desk.Write("one.jsonl", lines[..middle]).Write("two.jsonl", lines[middle..]).Write("list", "two.jsonl\none.jsonl\n");
        ToolRun all = await desk.RunAsync("read", "--input", "jsonl", "all.jsonl");

        ToolRun first = await desk.RunAsync("read", "--input", "jsonl", "one.jsonl");
        ToolRun second = await desk.RunAsync("read", "--input", "jsonl", "two.jsonl");
        Assert.Equal(all.Output, first.Output + second.Output);
        ToolRun listed = await desk.RunAsync("read", "--input", "jsonl", "--files-from", "list");
        Assert.Equal(all.Lines.Order(StringComparer.Ordinal), listed.Lines.Order(StringComparer.Ordinal));
        Assert.Equal(second.Output + first.Output, listed.Output);
    }

    [Fact]
    public async Task A_mark_at_the_start_carriage_returns_empty_lines_and_a_last_line_without_an_end_are_understood()
    {
        string lines = "\uFEFF" + Lines.Make("a", Clean).Replace("\n", "\r\n\r\n  \n", StringComparison.Ordinal)
            + Lines.Make("b", Clean).TrimEnd();
        using Desk desk = new();
        ToolRun run = await desk.RunAsync(Encoding.UTF8.GetBytes(lines), ["read", "--input", "jsonl", "-"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["a", "b"], Lines.Ids(run.Bytes));
    }

    [Fact]
    public async Task Lines_with_one_id_are_articles_each()
    {
        using Desk desk = new();
        ToolRun run = await desk.RunAsync(
            Encoding.UTF8.GetBytes(Lines.Make("a", Clean) + Lines.Make("a", Clean)), ["read", "--input", "jsonl"]);
        Assert.Equal(["a", "a"], Lines.Ids(run.Bytes));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"/\"")]
    [InlineData("\"a/../b\"")]
    [InlineData("\"\\u0000\\n\"")]
    [InlineData("\"\\ud83d\\ude00\"")]
    [InlineData("-1.5e300")]
    public async Task Any_id_is_one(string id)
    {
        using Desk desk = new();
        ToolRun run = await desk.RunAsync(
            Encoding.UTF8.GetBytes($"{{\"id\":{id},\"text\":\"Pier\\n\\nAn official said no.\"}}"), ["read", "--input", "jsonl"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{{\"id\":{id},\"reading\":", run.Output, StringComparison.Ordinal);
    }

    // Its words are missing in all that would be written.
    [Fact]
    public async Task A_lexicon_that_cannot_be_read_is_named_and_nothing_is_written()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux has a file that nobody can read from its start, not even root.");
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(3));
        ToolRun run = await desk.RunAsync(
            "read", "--input", "jsonl", "in.jsonl", "--lexicon", "/proc/self/mem", "--out", "out.jsonl");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"^articlegen: \S*/proc/self/mem: [^\n]+\n$", run.Error);
        Assert.Equal(["in.jsonl"], desk.Names());
    }

    [Fact]
    public async Task A_binary_lexicon_is_named_as_it_is_for_files()
    {
        using Desk desk = new Desk().Write("a.txt", Clean).Write("in.jsonl", Lines.Make("a", Clean));
        desk.Write("words.lexicon", [0xC3, 0, 0]);
        ToolRun lines = await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--lexicon", "words.lexicon");
        ToolRun files = await desk.RunAsync("read", "a.txt", "--lexicon", "words.lexicon");
        Assert.Equal("articlegen: words.lexicon: not read: it is a binary file\n", lines.Error);
        Assert.Equal((files.ExitCode, files.Error), (lines.ExitCode, lines.Error));
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("parquet")]
    public async Task A_pipe_is_not_written_as_a_file(string form)
    {
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(1)).Pipe("pipe");
        ToolRun run = await desk.RunAsync(
            "read", "--input", "jsonl", "in.jsonl", "--output", form, "--out", "pipe", "--resume");
        Assert.Equal(
            (2, "articlegen: pipe: this is no regular file: name another, or write to standard output\n"), (run.ExitCode, run.Error));
        Assert.Equal(["in.jsonl", "pipe"], desk.Names());
    }

    [Theory]
    [InlineData("--bad-lines skip", "--bad-lines is for --input jsonl")]
    [InlineData("--input jsonl --code-page 1252", "--code-page does not go with --input jsonl")]
    [InlineData("--input jsonl --project News.csproj", "--project does not go with --input jsonl")]
    [InlineData("--input jsonl -p A=B", "--property does not go with --input jsonl")]
    [InlineData("--input jsonl --stdin-path a.txt", "--stdin-path does not go with --input jsonl")]
    [InlineData("--input jsonl --out .", ".: this is a folder: name a file")]
    [InlineData("--input jsonl --out . --resume", ".: this is a folder: name a file")]
    [InlineData("--input jsonl --resume", "--resume needs --out")]
    [InlineData("--input jsonl --output parquet", "--output parquet needs --out")]
    [InlineData("--input jsonl --output parquet --out x --text", "--output parquet does not go with")]
    [InlineData("a.txt --jsonld --out x --resume", "--resume does not go with --jsonld")]
    [InlineData("--input jsonl .", ".: this is a folder")]
    [InlineData("--input jsonl no.jsonl", "no.jsonl: there is no such file")]
    [InlineData("--input jsonl - -", "standard input is named more than once")]
    [InlineData("--input xml", "--input: 'xml' is not understood: write one of files, jsonl")]
    [InlineData("--input jsonl --out no/x", "no/x: there is no such file")]
    [InlineData("--input jsonl --out a.txt", "a.txt: this file is there already: continue it with --resume")]
    public async Task What_does_not_go_together_is_refused(string arguments, string message)
    {
        using Desk desk = new Desk().Write("a.txt", Clean);
        ToolRun run = await desk.RunAsync(["read", .. arguments.Split(' ')]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("articlegen: " + message, run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], desk.Names());
    }
}
