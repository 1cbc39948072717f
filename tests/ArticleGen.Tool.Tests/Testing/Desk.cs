using System.Text;
using ArticleGen.Tool.Commands;

namespace ArticleGen.Tool.Tests.Testing;

/// <summary>A folder with files, in which the tool is run.</summary>
internal sealed class Desk : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Folder { get; } = Directory.CreateTempSubdirectory("articlegen-tool-tests-").FullName;

    public string PathOf(string relative) => Path.Combine(Folder, relative);

    public Desk Write(string relative, string text) => Write(relative, Utf8.GetBytes(text));

    public Desk Write(string relative, byte[] bytes)
    {
        string path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
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
        int exitCode = await ArticlegenCommand.RunAsync(arguments, new(Folder, new MemoryStream(input), output, error, colour, ErrorIsScreen: false));
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
