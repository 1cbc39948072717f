using System.Collections;
using System.Diagnostics;
using System.Text;

namespace ArticleGen.PackageTests.Tools;

/// <summary>Runs the dotnet command as somebody at a prompt would, whatever the environment of the test run.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs the command and fails the test when it fails.</summary>
    public static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        CommandResult result = await TryAsync(folder, arguments);
        return result.ExitCode == 0
            ? result.Output
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} in {folder}:\n{result.Output}");
    }

    public static async Task<CommandResult> TryAsync(string folder, params string[] arguments)
    {
        if (arguments[0] is not ("build" or "msbuild" or "pack" or "publish" or "restore"))
        {
            return await TryAsync(folder, new Dictionary<string, string>(), arguments);
        }

        string server = MSBuildServers.Take();
        CommandResult result;
        try
        {
            result = await TryAsync(folder, MSBuildServers.Variables(server), arguments);
        }
        finally
        {
            MSBuildServers.Give(server);
        }

        // On a busy machine the connection to a server can break after the build: the command fails and names no error.
        return result.ExitCode == 0 || result.Output.Contains(": error ", StringComparison.Ordinal)
            ? result
            : await TryAsync(folder, MSBuildServers.None, arguments);
    }

    /// <summary>Runs the command with variables of its own, and without a server unless they name one.</summary>
    public static Task<CommandResult> TryAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        TryProgramAsync("dotnet", folder, environment, arguments);

    /// <summary>Runs a program that was installed, in the same way.</summary>
    public static async Task<CommandResult> TryProgramAsync(
        string program,
        string folder,
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        SetEnvironment(start, environment);

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        StringBuilder output = new();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        lock (output)
        {
            return new(process.ExitCode, output.ToString());
        }
    }

    // The test run is itself below a dotnet command, which leaves settings of its own to its children.
    private static void SetEnvironment(ProcessStartInfo start, IReadOnlyDictionary<string, string> environment)
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            string name = (string)variable.Key;
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
                || name is "CI" or "COLUMNS" or "DOTNET_HOST_PATH" or "LANG" or "LANGUAGE" or "LC_ALL")
            {
                start.Environment.Remove(name);
            }
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        // Measuring which code is hot costs short builds more than it gains.
        start.Environment["DOTNET_TieredPGO"] = "0";
        // Compilers make much garbage: collected every 64 MB and not every 2 (what the size of the cache suggests), a build takes less.
        start.Environment["DOTNET_GCgen0size"] = "0x4000000";
        foreach ((string name, string value) in CompilerServer.Variables.Concat(MSBuildServers.None).Concat(environment))
        {
            start.Environment[name] = value;
        }
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }
    }
}
