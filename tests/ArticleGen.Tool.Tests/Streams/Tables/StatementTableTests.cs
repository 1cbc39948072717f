using System.Text;
using System.Text.Json;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Streams;
using ArticleGen.Tool.Streams.Tables;
using Parquet;
using Parquet.Schema;

namespace ArticleGen.Tool.Tests.Streams.Tables;

/// <summary>articlegen read --output parquet: a row for each statement, and for each article without any.</summary>
public sealed class StatementTableTests
{
    private const int Articles = 20;

    [Fact]
    public async Task A_row_is_a_statement_with_its_article()
    {
        const string Text = "Pier opens\nOther News Materials 21 August 2008 17:35 (UTC +04:00)\n\n"
            + "VARNA (Reuters) - \"Good,\" said Ines Calder, the port director.\n\nTom Hale criticized the plan.\n";
        string lines = $$"""
            {"id":"a","desk":"sport","n":[1],"text":{{JsonSerializer.Serialize(Text)}}}
            {"id":2,"text":"Quiet day\n\nNothing opened.\n"}

            """;
        using Desk desk = new();

        ToolRun run = await desk.RunAsync(
            Encoding.UTF8.GetBytes(lines), ["read", "--input", "jsonl", "--output", "parquet", "--out", "a.parquet"]);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(["a.parquet"], desk.Names());
        Dictionary<string, object?>[] rows = await ReadAsync(desk.PathOf("a.parquet"));
        Assert.Equal(["a", "a", "2"], rows.Select(static row => row["id"]));
        Assert.Equal([0, 1, null], rows.Select(static row => (int?)row["statement"]));
        Dictionary<string, object?> quote = rows[0];
        Assert.Equal("""{"desk":"sport","n":[1]}""", quote["members"]);
        Assert.Equal(("Pier opens", "Other News Materials", "Reuters"), (quote["headline"], quote["section"], quote["agency"]));
        Assert.Equal(new DateOnly(2008, 8, 21), quote["published_on"]);
        Assert.Equal(("Direct", "Good,", "said", false), (quote["kind"], quote["text"], quote["cue"], quote["continues"]));
        Assert.Equal(
            ("Ines Calder", "ines-calder", "Person", "port director"),
            (quote["speaker"], quote["speaker_id"], quote["speaker_kind"], quote["speaker_role"]));
        Assert.Equal("Good,", Text.Substring((int)quote["start"]!, (int)quote["length"]!));
        Assert.Equal("Ines Calder", Text.Substring((int)quote["speaker_start"]!, (int)quote["speaker_length"]!)[..11]);
        Assert.Equal("said", Text.Substring((int)quote["cue_start"]!, (int)quote["cue_length"]!));
        Assert.Equal("Act", rows[1]["kind"]);
        // The article without a statement is there, and has nothing of one.
        Assert.Equal("Quiet day", rows[2]["headline"]);
        Assert.All(StatementColumns.All.Skip(7), column => Assert.Null(rows[2][column.Field.Name]));
    }

    [Fact]
    public async Task Files_are_written_as_well_and_no_article_is_an_empty_table()
    {
        using Desk desk = new Desk().Write("seeds/pier.txt", Texts.Pier);
        Assert.Equal(0, (await desk.RunAsync("read", "seeds", "--output", "parquet", "--out", "a.parquet")).ExitCode);
        Assert.All(await ReadAsync(desk.PathOf("a.parquet")), static row => Assert.Equal("seeds/pier.txt", row["id"]));

        Assert.Equal(0, (await desk.RunAsync("read", "--input", "jsonl", "--output", "parquet", "--out", "b.parquet")).ExitCode);
        Assert.Empty(await ReadAsync(desk.PathOf("b.parquet")));
    }

    // The process is killed whenever: between two writes of the file, or in the middle of one.
    [Fact]
    public async Task Wherever_the_run_was_ended_the_table_becomes_what_it_would_have_been()
    {
        using Desk desk = new();
        await WriteAsync(desk, "whole.parquet", new Ends(int.MaxValue));
        string[] whole = await ReadRowsAsync(desk.PathOf("whole.parquet"));
        for (int articles = 0; articles <= Articles; articles++)
        {
            foreach (int garbage in (int[])[0, 1, 4000])
            {
                string name = $"{articles}-{garbage}.parquet";
                await Assert.ThrowsAsync<EndedException>(() => WriteAsync(desk, name, new Ends(articles)));
                // What of the next group was there, over the footer and behind it.
                string kept = desk.PathOf(name + TableFile.KeptSuffix);
                byte[] footer = File.ReadAllBytes(kept);
                long offset = BitConverter.ToInt64(footer, 0);
                // Between two groups no whole one is lost.
                Assert.Equal(desk.Bytes(name)[(int)offset..], footer[sizeof(long)..]);
                if (garbage > 0)
                {
                    byte[] bytes = desk.Bytes(name);
                    desk.Write(name, [.. bytes[..(int)offset], .. new byte[garbage]]);
                }

                await WriteAsync(desk, name, new Ends(int.MaxValue));
                Assert.Equal(whole, await ReadRowsAsync(desk.PathOf(name)));
                Assert.False(File.Exists(kept));
            }
        }
    }

    [Fact]
    public async Task A_file_that_is_no_such_table_is_left_as_it_is()
    {
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(3)).Write("a.parquet", "notes");
        string[] resume = ["read", "--input", "jsonl", "in.jsonl", "--output", "parquet", "--out", "a.parquet", "--resume"];
        ToolRun run = await desk.RunAsync(resume);
        Assert.Equal((2, "notes"), (run.ExitCode, desk.Text("a.parquet")));
        const string NoTable = "articlegen: a.parquet: --resume: this is no table that articlegen has written";
        Assert.StartsWith(NoTable, run.Error, StringComparison.Ordinal);

        File.Delete(desk.PathOf("a.parquet"));
        await WriteAsync(desk, "a.parquet", new Ends(int.MaxValue));
        desk.Write("in.jsonl", Lines.Make("other", "A"));
        run = await desk.RunAsync(resume);
        Assert.Contains("its article 1 is 'story-0', and that of the input 'other'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_table_is_left_as_it_is()
    {
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(Articles));
        await WriteAsync(desk, "whole.parquet", new Ends(int.MaxValue));
        byte[] whole = desk.Bytes("whole.parquet");
        // The groups are damaged, and the footer is not: the mark at the start stays too.
        byte[] damaged = [.. whole[..4], .. Enumerable.Repeat((byte)0xFF, 3000), .. whole[3004..]];
        desk.Write("a.parquet", damaged);
        ToolRun run = await ResumeAsync(desk);
        Assert.Equal(
            (2, "articlegen: a.parquet: --resume: this is no table that articlegen has written: name another file\n"),
            (run.ExitCode, run.Error));
        Assert.Equal(damaged, desk.Bytes("a.parquet"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("notes")]
    [InlineData("\u007f\u007f\u007f\u007f\u007f\u007f\u007f\u00ff")]
    public async Task A_second_file_that_is_none_is_named(string text)
    {
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(3)).Write("a.parquet.footer", Encoding.Latin1.GetBytes(text));
        ToolRun run = await ResumeAsync(desk);
        Assert.Equal(
            (2, "articlegen: a.parquet.footer: --resume: this is no table that articlegen has written: name another file\n"),
            (run.ExitCode, run.Error));
        Assert.Equal(Encoding.Latin1.GetBytes(text), desk.Bytes("a.parquet.footer"));
    }

    [Fact]
    public async Task A_second_file_that_is_there_already_is_not_overwritten()
    {
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(3)).Write("a.parquet.footer", "notes");
        ToolRun run = await desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--output", "parquet", "--out", "a.parquet");
        Assert.Equal(
            (2, "articlegen: a.parquet.footer: this file is there already: continue the run with --resume, or delete it\n"),
            (run.ExitCode, run.Error));
        Assert.Equal(["a.parquet.footer", "in.jsonl"], desk.Names());
        Assert.Equal("notes", desk.Text("a.parquet.footer"));
    }

    // Without a second file: it is made before the first group is written over the footer.
    [Fact]
    public async Task A_finished_table_goes_on()
    {
        using Desk desk = new();
        await WriteAsync(desk, "whole.parquet", new Ends(int.MaxValue));
        await WriteAsync(desk, "a.parquet", new Ends(int.MaxValue), articles: 8);
        await Assert.ThrowsAsync<EndedException>(() => WriteAsync(desk, "a.parquet", new Ends(1)));
        await WriteAsync(desk, "a.parquet", new Ends(int.MaxValue));
        Assert.Equal(await ReadRowsAsync(desk.PathOf("whole.parquet")), await ReadRowsAsync(desk.PathOf("a.parquet")));
        Assert.Equal(["a.parquet", "whole.parquet"], desk.Names());
    }

    private static Task<ToolRun> ResumeAsync(Desk desk) =>
        desk.RunAsync("read", "--input", "jsonl", "in.jsonl", "--output", "parquet", "--out", "a.parquet", "--resume");

    private static async Task WriteAsync(Desk desk, string name, Ends ends, int articles = Articles)
    {
        byte[] lines = Lines.Make(articles);
        using StringWriter error = new();
        Tool.Hosting.Surroundings here = new(desk.Folder, Stream.Null, Stream.Null, error, ColourOutput: false, ErrorIsScreen: false);
        await using StatementTable table = new(TableFile.Open(name, resumes: true, here)) { RowsAGroup = 25 };
        LineSource source = new([new LineInputStream("x", () => new MemoryStream(lines))], format: null);
        await new ArticleStream(ArticleLexicon.Empty, skips: false, error, ends)
            .RunAsync(source, table, TestContext.Current.CancellationToken);
    }

    private static async Task<string[]> ReadRowsAsync(string path) =>
    [
        .. (await ReadAsync(path)).Select(static row => string.Join('|', row.Values)),
    ];

    private static async Task<Dictionary<string, object?>[]> ReadAsync(string path)
    {
        await using FileStream file = File.OpenRead(path);
        await using ParquetReader reader = await ParquetReader.CreateAsync(file, new() { UseDateOnlyTypeForDates = true });
        List<Dictionary<string, object?>> rows = [];
        for (int i = 0; i < reader.RowGroupCount; i++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
            Dictionary<string, object?>[] part =
                [.. Enumerable.Range(0, (int)group.RowCount).Select(static _ => new Dictionary<string, object?>())];
            foreach (DataField field in reader.Schema.DataFields)
            {
                object?[] values = await ReadAsync(group, field, part.Length);
                for (int row = 0; row < part.Length; row++)
                {
                    part[row].Add(field.Name, values[row]);
                }
            }

            rows.AddRange(part);
        }

        return [.. rows];
    }

    private static async Task<object?[]> ReadAsync(ParquetRowGroupReader group, DataField field, int count)
    {
        switch (StatementColumns.All.Single(column => column.Field.Name == field.Name))
        {
            case TextColumn:
                string?[] texts = new string?[count];
                await group.ReadAsync(field, texts.AsMemory());
                return texts;
            case ValueColumn<int>:
                return await ReadAsync<int>(group, field, count);
            case ValueColumn<bool>:
                return await ReadAsync<bool>(group, field, count);
            default:
                return await ReadAsync<DateOnly>(group, field, count);
        }
    }

    private static async Task<object?[]> ReadAsync<T>(ParquetRowGroupReader group, DataField field, int count)
        where T : struct
    {
        T?[] values = new T?[count];
        await group.ReadAsync<T>(field, values.AsMemory());
        return [.. values.Select(static value => (object?)value)];
    }

    /// <summary>Ends the run after so many articles, as a kill does: nothing is finished.</summary>
    private sealed class Ends(int after) : IProgress<int>
    {
        private int _done;

        public void Report(int value)
        {
            if (++_done > after - 1 && after != int.MaxValue)
            {
                throw new EndedException();
            }
        }
    }

    private sealed class EndedException : Exception;
}
