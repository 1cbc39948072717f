namespace ArticleGen.PackageTests.Tools;

/// <summary>
/// Projects that are built by one command, in one process: most of what a build takes is to start MSBuild, and tests can share that. Each
/// project has its own folder, files and properties, and what is said of it is told apart by its path at the end of each line.
/// </summary>
internal sealed class ConsumerSet
{
    private readonly Consumer[] _consumers;
    private readonly string _solution;

    public ConsumerSet(params Consumer[] consumers)
    {
        _consumers = consumers;
        _solution = consumers[0].PathOf("../All.slnx");
        IEnumerable<string> projects = consumers.Select(static consumer => $"""<Project Path="{consumer.Project}" />""");
        File.WriteAllText(_solution, $"<Solution>{string.Concat(projects)}</Solution>");
    }

    /// <summary>Builds all of them, whatever becomes of the others.</summary>
    public async Task<SetResult> BuildAsync(params string[] arguments) =>
        new(await Dotnet.TryAsync(Path.GetDirectoryName(_solution)!, ["build", _solution, "-m:1", .. arguments]));

    /// <summary>Builds and runs all of them, and gives the lines that each prints.</summary>
    public async Task<string[][]> BuildAndRunAsync(params string[] arguments)
    {
        SetResult build = await BuildAsync(arguments);
        Assert.True(build.ExitCode == 0, build.Output);
        return await Task.WhenAll(_consumers.Select(static consumer => consumer.RunLinesAsync()));
    }
}

/// <summary>What the build of several projects printed.</summary>
internal sealed record SetResult(int ExitCode, string Output)
{
    public SetResult(CommandResult result)
        : this(result.ExitCode, result.Output)
    {
    }

    /// <summary>The result for one project as if built alone: it failed if the output has an error of that project.</summary>
    public CommandResult For(Consumer consumer)
    {
        // A message about the project file itself has the path only at its start.
        string[] lines =
        [
            .. Output.Split('\n').Where(line =>
                line.EndsWith($"[{consumer.Project}]", StringComparison.Ordinal)
                || line.TrimStart().StartsWith($"{consumer.Project} : ", StringComparison.Ordinal)),
        ];
        return new(lines.Any(static line => line.Contains(": error ", StringComparison.Ordinal)) ? 1 : 0, string.Join('\n', lines));
    }
}
