using System.Text.Json;

namespace ArticleGen.Benchmarks.Scale.Processes;

/// <summary>
/// What a build of a project would call the compiler with, so that the compiler can be run and measured without the build.
/// </summary>
internal sealed class CompilerCommandLine
{
    private readonly TestProject _project;
    private readonly string _compiler;
    private readonly string[] _arguments;

    /// <summary>Asks the build, which makes all that the compiler reads and does not start it.</summary>
    public CompilerCommandLine(TestProject project)
    {
        _project = project;
        string answer = project.PathOf("command-line.json");
        Tool.Dotnet(
            // A file that is not there keeps the build from passing over a compilation that is up to date.
            project.Folder, "msbuild", "-nologo", "-t:PrepareResources;Compile", "-p:ProvideCommandLineArgs=true",
                "-p:SkipCompilerExecution=true", "-p:NonExistentFile=none",
            "-getItem:CscCommandLineArgs", "-getProperty:RoslynTargetsPath", $"-getResultOutputFile:{answer}");
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(answer));
        _compiler = Path.Combine(
            json.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!,
            "bincore",
            "csc.dll");
        _arguments = [
            .. json.RootElement.GetProperty("Items")
                .GetProperty("CscCommandLineArgs")
                .EnumerateArray()
                .Select(static item => item.GetProperty("Identity").GetString()!)
        ];
    }

    /// <summary>The assembly the compiler writes; its symbols are beside it.</summary>
    public string Output =>
        _project.PathOf(
            _arguments.Single(static argument => argument.StartsWith("/out:", StringComparison.Ordinal))["/out:".Length..].Trim('"'));

    /// <summary>Compiles the project in a process of its own.</summary>
    public ProcessCost Run()
    {
        string response = _project.PathOf("compiler.rsp");
        // On one line each, and /noconfig on the command line: the compiler does not take it from a file.
        File.WriteAllLines(response, _arguments.Where(static argument => argument != "/noconfig"));
        return Tool.Watch(_project.Folder, "exec", _compiler, "/noconfig", "@" + response);
    }
}
