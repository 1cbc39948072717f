using System.Diagnostics;

namespace ArticleGen.Tool.Tests.Commands;

public sealed class CompletionCommandTests
{
    [Theory]
    [InlineData("ch", "check")]
    [InlineData("check --fo", "--format")]
    [InlineData("check --format ", "github gitlab json rdjson sarif text")]
    [InlineData("check --format s", "json sarif")]
    [InlineData("check --severity ", "error hidden info warning")]
    [InlineData("page --format ", "dot html mermaid")]
    [InlineData("page seeds --format m", "mermaid")]
    [InlineData("stats --format ", "csv json table")]
    [InlineData("completion ", "bash fish pwsh zsh")]
    [InlineData("read --article-format ", "html markdown text")]
    [InlineData("completion p", "pwsh")]
    [InlineData("rule ART000", "ART0001 ART0002 ART0003 ART0004 ART0005 ART0006 ART0007 ART0008 ART0009")]
    [InlineData("rule ART002", "ART0020 ART0021 ART0022 ART0023 ART0024 ART0025 ART0026 ART0027 ART0028 ART0029")]
    [InlineData("nonsense --fo", "")]
    public async Task A_shell_that_asks_what_could_follow_is_answered(string typed, string answers)
    {
        using Desk desk = new();

        ToolRun run = await desk.RunAsync($"[suggest:{typed.Length}]", typed);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            answers.Split(' ', StringSplitOptions.RemoveEmptyEntries), answer => Assert.Contains(answer, run.Lines));
        Assert.DoesNotContain(run.Lines, line => answers.Length == 0 && line.StartsWith("--fo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_word_all_commands_are_answers()
    {
        using Desk desk = new();

        ToolRun run = await desk.RunAsync("[suggest:0]", "");

        Assert.Equal(
            ["check", "completion", "explain", "fix", "lsp", "page", "read", "rule", "stats"],
            run.Lines.Where(static line => char.IsAsciiLetter(line[0])).Order(StringComparer.Ordinal));
    }

    // As a shell runs the script, but with what was typed in variables. The program is this build's.
    [Theory]
    [InlineData("bash", "check --f", "--fail-on --files-from --format")]
    [InlineData("bash", "check --format ", "github gitlab json rdjson sarif text")]
    [InlineData("bash", "page --format ", "dot html mermaid")]
    [InlineData("bash", "check s", "")]
    [InlineData("bash", "read ", "")]
    [InlineData("zsh", "check --f", "--fail-on --files-from --format")]
    [InlineData("zsh", "check --format ", "github gitlab json rdjson sarif text")]
    [InlineData("zsh", "check s", "files")]
    [InlineData("fish", "check --f", "--fail-on --files-from --format")]
    [InlineData("fish", "check --format ", "github gitlab json rdjson sarif text")]
    [InlineData("fish", "check s", "seeds/")]
    [InlineData("pwsh", "check --f", "--fail-on --files-from --format")]
    [InlineData("pwsh", "check --format ", "github gitlab json rdjson sarif text")]
    [InlineData("pwsh", "check s", "seeds")]
    public async Task The_script_completes_in_its_shell(string shell, string typed, string expected)
    {
        Assert.SkipUnless(IsThere(shell), $"There is no {shell} on this machine.");
        using Desk desk = new Desk().Write("seeds/a.txt", Texts.Slips);
        await WriteScriptAsync(desk, shell);

        string answers = RunShell(desk, shell, Ask(shell, typed));

        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            answers.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(static answer => answer.Replace("./", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("articlegen: Required argument missing", "completion")]
    [InlineData("articlegen: shell: 'tcsh' is not understood: write one of bash, fish, pwsh, zsh (", "completion", "tcsh")]
    public async Task A_shell_without_a_script_is_an_error(string message, params string[] arguments)
    {
        using Desk desk = new();

        ToolRun run = await desk.RunAsync(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    private static async Task WriteScriptAsync(Desk desk, string shell)
    {
        ToolRun run = await desk.RunAsync("completion", shell);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string tool = Path.Combine(AppContext.BaseDirectory, "ArticleGen.Tool.dll");
        desk.Write("bin/script", run.Bytes)
            .Write("bin/script.ps1", run.Bytes)
            .Write("bin/articlegen", $"#!/bin/sh\nexec dotnet '{tool}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                desk.PathOf("bin/articlegen"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    // The words in zsh stand in the array that its completion sets; compadd and _files are its own commands.
    private static string Ask(string shell, string typed)
    {
        string word = typed[(typed.LastIndexOf(' ') + 1)..];
        int words = typed.Count(static character => character == ' ') + 1;
        return shell switch
        {
            "bash" => $"source bin/script; COMP_LINE='articlegen {typed}'; COMP_POINT=${{#COMP_LINE}}; "
                + $"COMP_WORDS=(articlegen {typed} '{word}'); COMP_CWORD={words}; COMP_WORDS[COMP_CWORD]='{word}'; "
                + "_articlegen; echo \"${COMPREPLY[@]}\"",
            "zsh" => "compdef() { }; compadd() { print -rl -- $found; (( $#found )) }; _files() { print files }; source bin/script; "
                + $"words=(articlegen {typed}); PREFIX='{word}'; CURRENT={words + 1}; _articlegen",
            "fish" => $"source bin/script; complete -C 'articlegen {typed}'",
            _ => ". bin/script.ps1; $line = 'articlegen " + typed + "'; "
                + "[System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null)"
                + ".CompletionMatches.CompletionText",
        };
    }

    private static string RunShell(Desk desk, string shell, string command)
    {
        ProcessStartInfo start = new(shell, shell == "zsh" ? ["-f", "-c", command] : ["-c", command])
        {
            WorkingDirectory = desk.Folder,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = desk.PathOf("bin") + Path.PathSeparator + start.Environment["PATH"];
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static bool IsThere(string program) => !OperatingSystem.IsWindows()
        && Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
