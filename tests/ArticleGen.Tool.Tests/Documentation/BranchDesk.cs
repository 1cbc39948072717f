using System.Diagnostics;

namespace ArticleGen.Tool.Tests.Documentation;

/// <summary>A repository with a project and a branch that changes articles, in which scripts of a build server are run by bash.</summary>
internal sealed class BranchDesk : IDisposable
{
    // The tool as it was built; what restores has nothing to do, and reviewdog shows what it is given.
    private const string Programs = """
        dotnet() { if [ "$1" = articlegen ]; then shift; command dotnet "$TOOL" "$@"; fi; }
        reviewdog() { cat; }

        """;

    private readonly Desk _desk;

    private BranchDesk(Desk desk) => _desk = desk;

    /// <summary>Makes the repository. The branch changes one article, adds one, deletes one, and changes what is no article.</summary>
    public static async Task<BranchDesk> CreateAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts are for bash.");
        BranchDesk branch = new(new Desk()
            .Write(".gitignore", "obj/\n")
            .Write("seeds/ferry.txt", Texts.Clean)
            .Write("seeds/untouched.txt", Texts.Slips)
            .Write("seeds/gone.txt", Texts.Clean)
            .WriteProject("News.csproj", "seeds/**/*.txt"));
        await branch.GitAsync("init -q -b main . && git add -A && git commit -q -m Start");
        branch._desk
            .Write("seeds/ferry.txt", Texts.Slips)
            .Write("seeds/sport/café 100 %.txt", Texts.Slips)
            .Write("Program.cs", "");
        File.Delete(branch._desk.PathOf("seeds/gone.txt"));
        await branch.GitAsync("checkout -q -b branch && git add -A && git commit -q -m Branch");
        return branch;
    }

    /// <summary>The folder.</summary>
    public Desk Desk => _desk;

    /// <summary>The commit that the branch is to go to.</summary>
    public async Task<string> FindBaseAsync() => (await GitAsync("rev-parse main")).Output.Trim();

    /// <summary>Runs a script as a build server does, which stops at the first command that fails.</summary>
    public async Task<ToolRun> RunAsync(string script, params (string Name, string Value)[] variables)
    {
        ProcessStartInfo start = new("bash", ["-e", "-o", "pipefail", "-c", Programs + script])
        {
            WorkingDirectory = _desk.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TOOL"] = Path.Combine(AppContext.BaseDirectory, "ArticleGen.Tool.dll");
        start.Environment["GITHUB_WORKSPACE"] = _desk.Folder;
        start.Environment["CI_PROJECT_DIR"] = _desk.Folder;
        // Nothing of whoever runs the tests.
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        foreach (string person in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{person}_NAME"] = "Ines Calder";
            start.Environment[$"GIT_{person}_EMAIL"] = "ines@example.org";
        }

        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        using MemoryStream output = new();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return new(process.ExitCode, output.ToArray(), await error);
    }

    public void Dispose() => _desk.Dispose();

    private async Task<ToolRun> GitAsync(string arguments)
    {
        ToolRun run = await RunAsync("git " + arguments);
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }
}
