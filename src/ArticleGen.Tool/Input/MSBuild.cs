using System.Diagnostics;
using System.Text.Json;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Input;

/// <summary>Asks MSBuild what a project's build would ask of the compiler, without compiling.</summary>
internal static class MSBuild
{
    // What IDEs ask for. The compiler's own target has to run even where the project is up to date.
    private static readonly string[] DesignTime =
    [
        "-nologo", "-t:Compile", "-getItem:CscCommandLineArgs",
        "-p:DesignTimeBuild=true", "-p:ProvideCommandLineArgs=true",
            "-p:SkipCompilerExecution=true", "-p:NonExistentFile=__none__/__none__",
    ];

    // What CI sets so that nothing outlives a build.
    private const string NoNodeReuse = "MSBUILDDISABLENODEREUSE";

    // A project for several target frameworks has no target that compiles: it starts a build for each of them.
    private const string NoSuchTarget = "MSB4057";

    /// <summary>
    /// The command line of the compiler, and the errors and warnings of MSBuild, which go to standard error when items are asked for. Of
    /// a project for several target frameworks those of the first, which is named.
    /// </summary>
    internal static (IReadOnlyList<string> Arguments, string Messages, string? Framework) CompilerArguments(
        string dotnet, string project, IReadOnlyList<string> properties, CancellationToken cancel)
    {
        string[] settings = [.. properties.Select(static property => "-p:" + property)];
        (int exitCode, string output, string errors) = Run(dotnet, project, [.. DesignTime, .. settings], cancel);
        string? framework = null;
        if (exitCode != 0
            && (errors + output).Contains(NoSuchTarget, StringComparison.Ordinal)
            && (framework = FindFirstFramework(dotnet, project, settings, cancel)) is not null)
        {
            (exitCode, output, errors) = Run(
                dotnet, project, [.. DesignTime, .. settings, "-p:TargetFramework=" + framework], cancel);
        }

        return exitCode == 0
            ? (Arguments(output), errors, framework)
            : throw new ToolException($"{project}: {Reason(errors + output)}");
    }

    private static string? FindFirstFramework(string dotnet, string project, string[] settings, CancellationToken cancel)
    {
        (int exitCode, string output, _) = Run(dotnet, project, ["-nologo", "-getProperty:TargetFrameworks", .. settings], cancel);
        return exitCode == 0
            ? output.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault()
            : null;
    }

    /// <summary>The identities of the items in what -getItem writes.</summary>
    internal static IReadOnlyList<string> Arguments(string json)
    {
        if (json.Length == 0)
        {
            return [];
        }

        using JsonDocument document = JsonDocument.Parse(json);
        return [
            .. document.RootElement.GetProperty("Items")
                .GetProperty("CscCommandLineArgs")
                .EnumerateArray()
                .Select(static item => item.GetProperty("Identity").GetString()!)
        ];
    }

    private static (int ExitCode, string Output, string Errors) Run(
        string dotnet, string project, IEnumerable<string> arguments, CancellationToken cancel)
    {
        ProcessStartInfo start = new(dotnet, ["msbuild", project, .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(project)!,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        SetEnvironment(start);
        try
        {
            using Process process = Process.Start(start)!;
            using CancellationTokenRegistration stop = cancel.Register(() => Stop(process));
            process.StandardInput.Close();
            Task<string> errors = process.StandardError.ReadToEndAsync(cancel);
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            cancel.ThrowIfCancellationRequested();
            return (process.ExitCode, output, errors.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw NoDotnet();
        }
    }

    /// <summary>What is said where there is no such command.</summary>
    internal static ToolException NoDotnet() =>
        new("dotnet: the command is not there, and a project cannot be read without it: "
            + "install the .NET SDK, or name the articles instead of the project");

    // With all that it has started: a build of other tools may be below it.
    private static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
        {
            // The process has already ended.
        }
    }

    // A dotnet command that this process may be below leaves settings of its own to its children.
    private static void SetEnvironment(ProcessStartInfo start)
    {
        foreach (string name in start.Environment.Keys.Where(
            static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) && name != NoNodeReuse)
            .ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
    }

    private static string Reason(string output)
    {
        string? error = output.Split('\n')
            .Select(static line => line.Trim())
            .FirstOrDefault(static line => line.Contains(": error ", StringComparison.Ordinal));
        string? message = error?[(error.IndexOf(": error ", StringComparison.Ordinal) + 2)..];
        return $"MSBuild cannot say what the build compiles ({message ?? "no reason is given"}): try dotnet restore and dotnet build";
    }
}
