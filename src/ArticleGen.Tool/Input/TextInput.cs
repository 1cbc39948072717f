using ArticleGen.Build;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Input;

/// <summary>Articles that are named by their paths, and what comes from standard input.</summary>
internal static class TextInput
{
    /// <summary>What stands for standard input.</summary>
    internal const string StandardInput = "-";

    /// <summary>The articles at these paths, to be read: of files the file, of folders all below.</summary>
    /// <param name="paths">Files and folders, and "-".</param>
    /// <param name="listed">Files of a list, with full paths; they are taken as those in a folder are.</param>
    /// <param name="stdinPath">The path that standard input is given.</param>
    /// <param name="asked">What the command line says in place of a project.</param>
    /// <param name="here">Where the paths are seen from.</param>
    /// <param name="cancel">Stops the search.</param>
    internal static TextSet OpenTexts(
        IReadOnlyList<string> paths,
        IReadOnlyList<string> listed,
        string stdinPath,
        AskedOptions asked,
        Surroundings here,
        CancellationToken cancel)
    {
        asked = asked.Located(here);
        ImmutableArray<TextFile> files = FindFiles(paths, listed, stdinPath, asked, here, cancel);
        Configuration config = Configuration.ForReading(ConfigFiles.FindFor(files.Select(static file => file.Path)));
        return new(files, new TextSettings(config, asked, here.Directory));
    }

    /// <summary>The same, to be checked as well: with the compiler.</summary>
    internal static ArticleSet Open(
        IReadOnlyList<string> paths,
        IReadOnlyList<string> listed,
        string stdinPath,
        AskedOptions asked,
        Surroundings here,
        CancellationToken cancel)
    {
        asked = asked.Located(here);
        ImmutableArray<TextFile> files = FindFiles(paths, listed, stdinPath, asked, here, cancel);
        return ArticleSet.FromTexts(files, ConfigFiles.FindFor(files.Select(static file => file.Path)), asked, here.Directory);
    }

    private static ImmutableArray<TextFile> FindFiles(
        IReadOnlyList<string> paths,
        IReadOnlyList<string> listed,
        string stdinPath,
        AskedOptions asked,
        Surroundings here,
        CancellationToken cancel)
    {
        TextDecoder decoder = new(asked.CodePage);
        return
        [
            .. asked.Lexicons.Concat(asked.Schemas).Select(path => new TextFile(path, decoder))
                .Concat(paths.SelectMany(path => FilesAt(path, stdinPath, decoder, here, cancel)))
                .Concat(listed.Select(path => new TextFile(path, decoder, folder: FolderOf(path, here), fault: FindUnfit(path, here))))
                .DistinctBy(static file => file.Path, PathNames.Comparer),
        ];
    }

    private static IEnumerable<TextFile> FilesAt(
        string path, string stdinPath, TextDecoder decoder, Surroundings here, CancellationToken cancel)
    {
        if (path == StandardInput)
        {
            byte[] bytes = ReadToEnd(here.Input, cancel);
            TextFile input = new(here.FullPath(stdinPath), decoder, () => bytes);
            RefuseBinary(input, "standard input");
            return [input];
        }

        string full = here.FullPath(path);
        if (Directory.Exists(full))
        {
            if (SiteMarker.Marks(new(full)))
            {
                throw new ToolException($"{path}: articlegen page has made this folder, and its pages are no articles: name the articles");
            }

            TextFolder found = Find(full, path, cancel);
            return found.Articles.Count + found.Closed.Count > 0
                ? found.Articles.Select(article => new TextFile(article, decoder, folder: full, fault: FindUnfit(article, here)))
                    .Concat(found.Closed.Select(closed => new TextFile(closed, decoder, folder: full, fault: FileFault.ClosedFolder)))
                : throw new ToolException($"{path}: the folder holds no .txt, .md or .html file: name the articles, or another folder");
        }

        if (FileFaults.Find(full) is { } fault)
        {
            throw File.Exists(full) ? new ToolException($"{path}: {fault}") : NotFound(path, here);
        }

        TextFile file = new(full, decoder);
        RefuseBinary(file, path);
        return [file];
    }

    /// <summary>What is said of a path that somebody has typed and that leads nowhere.</summary>
    internal static ToolException NotFound(string path, Surroundings here) => new(path.StartsWith('-')
        ? $"{path}: there is no such option, and no such file"
        : $"{path}: there is no such file or folder {ShownPath.SeenFrom(here)}");

    // As if the current folder had been named, where the file is below it.
    private static string FolderOf(string listed, Surroundings here) =>
        RealPath.IsBelow(listed, here.Directory) ? here.Directory : Path.GetDirectoryName(listed)!;

    // As a project in the current folder would list it.
    private static FileFault? FindUnfit(string article, Surroundings here) =>
        CompilerNames.FindUnfit(Path.GetRelativePath(here.Directory, article)) is { } unfit ? FileFault.Unfit(unfit) : null;

    private static TextFolder Find(string folder, string shown, CancellationToken cancel)
    {
        try
        {
            return TextFolder.Find(folder, cancel);
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            throw ToolException.ForFile(shown, failure);
        }
    }

    // Of a folder or a project all files are looked at, as in the build, where ART0007 marks what is no text.
    private static void RefuseBinary(TextFile file, string shown)
    {
        if (file.Read() is null && file.IsBinary)
        {
            throw new ToolException($"{shown}: this is a binary file: give a text file");
        }
    }

    /// <summary>All of standard input.</summary>
    internal static byte[] ReadToEnd(Stream input, CancellationToken cancel)
    {
        try
        {
            return FileBytes.ReadAsync(input, ArticleFileLimits.MostBytes, cancel).GetAwaiter().GetResult();
        }
        catch (UnfitFileException unfit)
        {
            throw ToolException.ForFile("standard input", unfit);
        }
    }
}
