using ArticleGen.Build;

namespace ArticleGen.Tool.Input;

/// <summary>
/// Finds the dotnet command by its full path: a file of this name in the current folder, or one that a relative entry of PATH leads to,
/// is never run.
/// </summary>
internal static class DotnetCommand
{
    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private static string FileName => OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    /// <summary>
    /// The dotnet command that started this process, if one is named; else the first in PATH; else that of DOTNET_ROOT; null
    /// when there is none.
    /// </summary>
    internal static string? Find(Func<string, string?> variable) =>
        new[] { variable("DOTNET_HOST_PATH") }
            .Concat((variable("PATH") ?? "").Split(Path.PathSeparator).Select(static folder => FindIn(folder)))
            .Append(FindIn(variable("DOTNET_ROOT")))
            .FirstOrDefault(static path => path is not null && Path.IsPathFullyQualified(path) && IsProgram(path));

    private static string? FindIn(string? folder) => string.IsNullOrWhiteSpace(folder) ? null : Path.Combine(folder.Trim('"'), FileName);

    private static bool IsProgram(string path) =>
        FileKinds.Find(path) == FileKind.Regular
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & AnyExecute) != 0);
}
