using System.Diagnostics;
using System.Text;
using ArticleGen.Tool.Commands;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Tests.Testing;

/// <summary>A folder with files, in which the tool is run.</summary>
internal sealed class Desk : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Folder { get; } = Directory.CreateTempSubdirectory("articlegen-tool-tests-").FullName;

    /// <summary>The environment; null for that of the tests.</summary>
    public Func<string, string?>? Variable { get; init; }

    /// <summary>The folder below this one in which the tool is run.</summary>
    public string Here { get; init; } = "";

    public string PathOf(string relative) => Path.Combine(Folder, relative);

    public Desk Write(string relative, string text) => Write(relative, Utf8.GetBytes(text));

    public Desk Write(string relative, byte[] bytes)
    {
        string path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    /// <summary>Makes a link with what it leads to as it is written.</summary>
    public Desk Link(string relative, string target)
    {
        File.CreateSymbolicLink(PathOf(relative), target);
        return this;
    }

    /// <summary>Makes another name of a file.</summary>
    public Desk HardLink(string relative, string other) => Run("ln", PathOf(relative), PathOf(other));

    /// <summary>Makes a pipe that nobody writes into.</summary>
    public Desk Pipe(string relative) => Run("mkfifo", PathOf(relative));

    /// <summary>Makes a file of any length that takes no room on the disk.</summary>
    public Desk Sparse(string relative, long length)
    {
        using FileStream file = File.Create(PathOf(relative));
        file.SetLength(length);
        return this;
    }

    public string Text(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>The names of all that is in a folder, hidden ones as well.</summary>
    public string[] Names(string relative = ".") => [
        .. Directory.GetFileSystemEntries(PathOf(relative)).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
    ];

    private Desk Run(string program, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files, or makes them otherwise.");
        using Process process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return this;
    }

    public byte[] Bytes(string relative) => File.ReadAllBytes(PathOf(relative));

    /// <summary>Runs <c>articlegen</c> with these arguments.</summary>
    public Task<ToolRun> RunAsync(params string[] arguments) => RunAsync([], arguments);

    /// <summary>Runs <c>articlegen</c> with this standard input.</summary>
    public async Task<ToolRun> RunAsync(byte[] input, string[] arguments, bool colour = false)
    {
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        Surroundings here = new(PathOf(Here), new MemoryStream(input), output, error, colour, ErrorIsScreen: false)
        {
            Variable = Variable ?? Environment.GetEnvironmentVariable,
        };
        int exitCode = await ArticlegenCommand.RunAsync(arguments, here);
        return new(exitCode, output.ToArray(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>How a run ended, and what it printed.</summary>
internal sealed record ToolRun(int ExitCode, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
