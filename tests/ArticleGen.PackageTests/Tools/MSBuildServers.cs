using System.Collections.Concurrent;

namespace ArticleGen.PackageTests.Tools;

/// <summary>
/// MSBuild that stays loaded from one build of a test run to the next: loading it takes most of the time of a small build. A name stands
/// for one MSBuild, which does one build at a time. All end with the run.
/// </summary>
internal static class MSBuildServers
{
    private static readonly ConcurrentBag<string> Free = [];
    private static int _started;

    /// <summary>What tells a command to use the server, until it is given back.</summary>
    public static IReadOnlyDictionary<string, string> Variables(string server) => new Dictionary<string, string>
    {
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "0",
        // Only commands with the same salt find each other, as the page "MSBuild environment variables" of MSBuild's wiki says.
        ["MSBUILDNODEHANDSHAKESALT"] = server,
    };

    /// <summary>What tells a command to use none.</summary>
    public static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>
    {
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    /// <summary>A server that does nothing at present.</summary>
    public static string Take() =>
        Free.TryTake(out string? server)
            ? server
            : $"articlegen-package-tests-{Environment.ProcessId}-{Interlocked.Increment(ref _started)}";

    /// <summary>Gives back a server whose command has ended.</summary>
    public static void Give(string server) => Free.Add(server);

    /// <summary>Ends all that were started.</summary>
    public static Task StopAsync(string folder) =>
        Task.WhenAll(Free.Select(server => Dotnet.TryAsync(folder, Variables(server), "build-server", "shutdown", "--msbuild")));
}
