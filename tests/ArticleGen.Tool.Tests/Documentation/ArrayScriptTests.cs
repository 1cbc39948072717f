using System.Diagnostics;
using ArticleGen.Documentation;

namespace ArticleGen.Tool.Tests.Documentation;

/// <summary>
/// The script of docs/archives.md for an array of Slurm, in bash, with another program in the place of Slurm's. tests/slurm/run.sh runs
/// it in Slurm.
/// </summary>
public sealed class ArrayScriptTests : IDisposable
{
    private const string ScriptPath = "tests/slurm/read-shard.sh";

    // The tool as it was built, or one that says what it is asked and is killed or fails.
    private const string Real = """articlegen() { dotnet "$TOOL" "$@"; }""";
    private const string Killed = """articlegen() { echo half; return 137; }""";
    private const string Failing = """articlegen() { echo half; return 2; }""";
    private const string Unwanted = """articlegen() { echo unwanted >&2; return 1; }""";
    private const string Slurm = """scontrol() { echo "scontrol $*"; }""";

    private readonly Desk _desk = new Desk()
        .Write("stories/a.txt", Texts.Clean)
        .Write("stories/b.txt", Texts.Slips)
        .Write("stories/c.txt", Texts.Clean)
        .Write("shards/all", "stories/a.txt\nstories/b.txt\nstories/c.txt\n")
        .Write("shards/0000", "stories/a.txt\nstories/c.txt\n")
        .Write("shards/0001", "stories/b.txt\n")
        .Write("readings/keep", "");

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void The_page_shows_the_script_that_is_tested() => Assert.Equal(
        File.ReadAllText(Repository.PathOf(ScriptPath)),
        MarkdownPage.Get("docs/archives.md").BlockAfter("`read-shard.sh`:"));

    [Fact]
    public async Task The_tasks_together_give_what_one_process_gives()
    {
        ToolRun whole = await _desk.RunAsync("read", "--no-project", "--files-from", "shards/all", "--lines");

        Assert.Equal((0, "", ""), await RunTaskAsync(Real, 0));
        Assert.Equal((0, "", ""), await RunTaskAsync(Real, 1));

        Assert.Equal(["0000.jsonl", "0001.jsonl", "keep"], _desk.Names("readings"));
        string[] parts = (_desk.Text("readings/0000.jsonl") + _desk.Text("readings/0001.jsonl"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, parts.Length);
        Assert.Equal(whole.Lines.Order(StringComparer.Ordinal), parts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_task_that_was_done_before_its_node_was_lost_reads_nothing()
    {
        _desk.Write("readings/0000.jsonl", "{}\n");

        Assert.Equal((0, "", ""), await RunTaskAsync(Unwanted, 0));

        Assert.Equal("{}\n", _desk.Text("readings/0000.jsonl"));
    }

    [Fact]
    public async Task A_task_that_is_killed_is_started_again_and_leaves_no_result()
    {
        Assert.Equal((137, "scontrol requeue 77\n", ""), await RunTaskAsync(Killed, 1));
        Assert.Equal(["0001.jsonl.part-0", "keep"], _desk.Names("readings"));

        Assert.Equal((0, "", ""), await RunTaskAsync(Real, 1, restarts: 1));
        Assert.Equal(["0001.jsonl", "keep"], _desk.Names("readings"));
        Assert.StartsWith("{", _desk.Text("readings/0001.jsonl"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Killed, 3, 137)]
    [InlineData(Failing, 0, 2)]
    public async Task A_task_that_will_not_do_better_ends(string tool, int restarts, int exitCode)
    {
        Assert.Equal((exitCode, "", ""), await RunTaskAsync(tool, 1, restarts));
        Assert.DoesNotContain("0001.jsonl", _desk.Names("readings"));
    }

    private async Task<(int ExitCode, string Output, string Error)> RunTaskAsync(string tool, int index, int restarts = 0)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for bash.");
        ProcessStartInfo start = new("bash", ["-c", $"{tool}\n{Slurm}\n. {Repository.PathOf(ScriptPath)}"])
        {
            WorkingDirectory = _desk.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TOOL"] = Path.Combine(AppContext.BaseDirectory, "ArticleGen.Tool.dll");
        start.Environment["SLURM_JOB_ID"] = "77";
        start.Environment["SLURM_ARRAY_TASK_ID"] = $"{index}";
        if (restarts > 0)
        {
            start.Environment["SLURM_RESTART_COUNT"] = $"{restarts}";
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
