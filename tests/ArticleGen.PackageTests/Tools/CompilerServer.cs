using System.Runtime.InteropServices;

namespace ArticleGen.PackageTests.Tools;

/// <summary>
/// A compiler that stays loaded for all builds of a test run, as on a developer's machine. It has a name of its own: only builds of this
/// run are compiled by it, and it ends with the run.
/// </summary>
internal static class CompilerServer
{
    private static readonly string Name = $"articlegen-package-tests-{Environment.ProcessId}";

    /// <summary>What tells a build to use it.</summary>
    public static IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>
    {
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = Name,
    };

    /// <summary>
    /// Ends the one that builds in a folder have started. One that is not found ends by itself after ten minutes without work.
    /// </summary>
    public static async Task StopAsync(string folder)
    {
        string sdk = (await Dotnet.RunAsync(folder, "--version")).Trim();
        string root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        string server = Path.Combine(root, "sdk", sdk, "Roslyn", "bincore", "VBCSCompiler.dll");
        if (File.Exists(server))
        {
            await Dotnet.TryAsync(folder, "exec", server, $"-pipename:{Name}", "-shutdown");
        }
    }
}
