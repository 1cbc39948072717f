using ArticleGen.Build;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Input;

/// <summary>Files of lines, each line an article, and what affects how these are read.</summary>
/// <param name="Streams">The files, and standard input.</param>
/// <param name="Words">What is added to the built-in lists of words: files that are lexicons.</param>
/// <param name="Format">How articles are written whose lines do not say it; null where their texts are to tell.</param>
internal sealed record LineInput(IReadOnlyList<LineInputStream> Streams, TextSet Words, ArticleFormat? Format)
{
    /// <summary>The files that the command line names; without any, standard input.</summary>
    /// <exception cref="ToolException">One of them is not there, or is a folder.</exception>
    internal static LineInput Open(InputRequest request, Surroundings here, CancellationToken cancel)
    {
        IReadOnlyList<string> listed = request.FilesFrom is { } list ? FileList.Read(list, here, cancel) : [];
        string[] paths = request.Paths.Count > 0 || request.FilesFrom is not null ? [.. request.Paths] : [TextInput.StandardInput];
        if (paths.Count(static path => path == TextInput.StandardInput)
            + (request.FilesFrom == TextInput.StandardInput ? 1 : 0) > 1)
        {
            throw new ToolException("standard input is named more than once: name a file for one of them");
        }

        return new(
            [.. paths.Select(path => Find(path, here)), .. listed.Select(path => Find(path, here))],
            TextInput.OpenTexts([], [], request.StdinPath, request.Asked, here, cancel),
            request.Asked.Format);
    }

    private static LineInputStream Find(string path, Surroundings here)
    {
        if (path == TextInput.StandardInput)
        {
            return new("standard input", () => here.Input);
        }

        string full = here.FullPath(path);
        if (Directory.Exists(full))
        {
            throw new ToolException($"{path}: this is a folder: name its files of JSON Lines");
        }

        // A pipe is as good as a file here: nothing is read twice.
        return FileKinds.Find(full) == FileKind.Missing
            ? throw TextInput.NotFound(path, here)
            : new(
                ShownPath.InLine(full, here.Directory),
                () => OpenFile(full))
            {
                Path = full,
            };
    }

    // Large pieces are asked for. A buffer would wait for what a pipe still owes it when the stream is closed.
    private static FileStream OpenFile(string path) => new(
        path,
        new FileStreamOptions
        {
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = 0,
            Options = FileOptions.SequentialScan,
        });
}

/// <summary>A stream of lines.</summary>
/// <param name="Name">Its name, as it is shown.</param>
/// <param name="Open">Opens it.</param>
internal sealed record LineInputStream(string Name, Func<Stream> Open)
{
    /// <summary>Its full path; null for standard input.</summary>
    internal string? Path { get; init; }
}
