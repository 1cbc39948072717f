using System.Diagnostics;
using System.Globalization;

namespace ArticleGen.Tool.Tests.Commands;

/// <summary>Ctrl+C, as the signal that a terminal sends to the real program.</summary>
public sealed class InterruptionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    // MSBuild waits for a file that nobody writes. The signal comes when it says that it does.
    [Fact]
    public async Task A_check_of_a_project_ends_with_130_and_with_the_build_that_it_asks()
    {
        using Desk desk = new Desk()
            .Write("a.txt", Texts.Slips)
            .Write("News.csproj", """
                <Project>
                  <!-- ArticleGen, whose name makes it one of its projects. -->
                  <Target Name="Compile">
                    <Exec Command="echo $$ &gt; waiting.part &amp;&amp; mv waiting.part waiting &amp;&amp; sleep 600" />
                  </Target>
                </Project>
                """);
        using Process tool = Start(desk, "check", "News.csproj");

        await WaitAsync(tool, () => File.Exists(desk.PathOf("waiting")));
        int build = int.Parse(desk.Text("waiting"), CultureInfo.InvariantCulture);
        Assert.True(Directory.Exists($"/proc/{build}"));
        (int exitCode, string output, string error) = await InterruptAsync(tool);

        Assert.Equal((130, "", ""), (exitCode, output, error));
        await WaitAsync(null, () => !Directory.Exists($"/proc/{build}"));
    }

    // The text is read for minutes, and the signal comes when the reading has begun.
    [Fact]
    public async Task A_check_of_a_folder_ends_with_130_inside_a_long_article()
    {
        string sentence = "\"We reopen on Friday,\" said Ines Calder, who told the council of Varna that it was time. ";
        using Desk desk = new Desk().Write(
            "seeds/long.txt", "Harbour to reopen\n\n" + string.Concat(Enumerable.Repeat(sentence, 500_000)));
        using Process tool = Start(desk, "check", "seeds");

        await WaitAsync(tool, () => File.ReadAllText($"/proc/{tool.Id}/maps").Contains("ArticleGen.Reading.dll", StringComparison.Ordinal));
        (int exitCode, string output, string error) = await InterruptAsync(tool);

        Assert.Equal((130, "", ""), (exitCode, output, error));
    }

    private static Process Start(Desk desk, params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "This asks /proc how far the program is.");
        // Whoever runs the tests in the background may have told all programs below to ignore the signal.
        ProcessStartInfo start = new("env")
        {
            WorkingDirectory = desk.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])
            ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "ArticleGen.Tool.dll"), .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static async Task WaitAsync(Process? tool, Func<bool> isThere)
    {
        Stopwatch waited = Stopwatch.StartNew();
        while (!isThere())
        {
            Assert.False(tool is { HasExited: true }, "It has ended before.");
            Assert.True(waited.Elapsed < Patience, "It never came so far.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<(int ExitCode, string Output, string Error)> InterruptAsync(Process tool)
    {
        Task<string> output = tool.StandardOutput.ReadToEndAsync();
        Task<string> error = tool.StandardError.ReadToEndAsync();
        using (Process kill = Process.Start("kill", ["-INT", tool.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
            Assert.Equal(0, kill.ExitCode);
        }

        using CancellationTokenSource limit = new(Patience);
        await tool.WaitForExitAsync(limit.Token);
        return (tool.ExitCode, await output, await error);
    }
}
