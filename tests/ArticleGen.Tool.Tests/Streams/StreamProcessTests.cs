using System.Diagnostics;
using System.Globalization;

namespace ArticleGen.Tool.Tests.Streams;

/// <summary>The real program: somebody closes its output, and somebody kills it.</summary>
public sealed class StreamProcessTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // The input has no end: the program has to see that nobody reads.
    [Fact]
    public async Task It_ends_when_nobody_reads_its_output_any_more()
    {
        using Desk desk = new Desk().Write("some.jsonl", Lines.Make(200));
        (int exitCode, string output) = await RunAsync(
            desk,
            "while cat some.jsonl 2> cat.txt; do :; done | $TOOL read --input jsonl 2> error.txt | head -n 1 > first.jsonl; "
            + "echo ${PIPESTATUS[1]}");
        Assert.Equal((0, "0\n"), (exitCode, output));
        Assert.Equal(["story-0"], Lines.Ids(desk.Bytes("first.jsonl")));
        Assert.Equal("", desk.Text("error.txt"));
    }

    [Fact]
    public async Task Ctrl_C_ends_it_with_whole_lines()
    {
        using Desk desk = new Desk().Write("some.jsonl", Lines.Make(200));
        // The input stays open, and the signal comes when the first lines are there.
        (int exitCode, string output) = await RunAsync(desk, """
            mkfifo in
            env --default-signal=INT $TOOL read --input jsonl in --out out.jsonl 2> error.txt &
            exec 3> in
            cat some.jsonl >&3
            until [ -s out.jsonl ]; do sleep 0.1; done
            kill -INT $!
            wait $!
            echo $?
            """);
        Assert.Equal((0, "130\n"), (exitCode, output));
        Assert.Equal("", desk.Text("error.txt"));
        byte[] written = desk.Bytes("out.jsonl");
        Assert.Equal((byte)'\n', written[^1]);
        Assert.Equal(Enumerable.Range(0, Lines.Ids(written).Length).Select(static number => $"story-{number}"), Lines.Ids(written));
    }

    // The runtime maps memory by a file, which the limit would forbid.
    [Fact]
    public async Task A_file_that_cannot_be_written_further_is_named()
    {
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(200));
        (int exitCode, string output) = await RunAsync(
            desk,
            "trap '' XFSZ; ulimit -f 4; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; "
            + "$TOOL read --input jsonl in.jsonl --out out.jsonl 2>&1; echo $?");
        Assert.Equal(0, exitCode);
        Assert.Matches(@"^articlegen: out\.jsonl: [^\n]+\n2\n$", output);
    }

    // A minute: explicit. The signal is KILL, at a moment that nobody chooses.
    [Theory(Explicit = true)]
    [Trait("Time", "Long")]
    [InlineData("jsonl")]
    [InlineData("parquet")]
    public async Task Killed_again_and_again_it_writes_what_it_writes_undisturbed(string form)
    {
        const int Count = 20_000;
        using Desk desk = new Desk().Write("in.jsonl", Lines.Make(Count));
        string read = $"$TOOL read --input jsonl in.jsonl --output {form} --out";
        Assert.Equal((0, ""), await RunAsync(desk, $"{read} whole"));
        int kills = 0;
        for (int round = 1; ; round++)
        {
            // Longer each time, so that it also ends on a busy machine.
            string wait = (0.4 * Math.Pow(1.25, round)).ToString("0.000", CultureInfo.InvariantCulture);
            (_, string ended) = await RunAsync(desk, $"timeout -s KILL {wait} {read} out --resume 2> error.txt; echo $?");
            if (ended == "0\n")
            {
                break;
            }

            Assert.Equal("137\n", ended);
            kills++;
        }

        Assert.True(kills > 2, $"It was killed only {kills} times.");
        // Groups of a table begin and end at the same articles, however often the run was ended.
        Assert.Equal(desk.Bytes("whole"), desk.Bytes("out"));
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(Desk desk, string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is one of bash.");
        ProcessStartInfo start = new("bash", ["-c", script])
        {
            WorkingDirectory = desk.Folder,
            RedirectStandardOutput = true,
        };
        start.Environment["TOOL"] = "dotnet " + Path.Combine(AppContext.BaseDirectory, "ArticleGen.Tool.dll");
        using Process process = Process.Start(start)!;
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            string output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, output);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
