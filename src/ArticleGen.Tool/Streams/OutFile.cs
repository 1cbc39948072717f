using ArticleGen.Build;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Streams;

/// <summary>The file that is written in place of standard output.</summary>
internal static class OutFile
{
    /// <summary>Opens the file: a new one, or one that is continued.</summary>
    /// <param name="path">As it was typed.</param>
    /// <param name="resumes">Whether it is continued, where it is there.</param>
    /// <param name="here">Where the path is seen from.</param>
    /// <exception cref="ToolException">It is there and is not to be continued, is no regular file, or cannot be written.</exception>
    internal static FileStream Open(string path, bool resumes, Surroundings here)
    {
        string full = here.FullPath(path);
        switch (FileKinds.Find(full))
        {
            case FileKind.Regular when !resumes:
                throw new ToolException($"{path}: this file is there already: continue it with --resume, delete it, or name another");
            case FileKind.Folder:
                throw new ToolException($"{path}: this is a folder: name a file");
            // It can neither be read again nor cut.
            case FileKind.Special:
                throw new ToolException($"{path}: this is no regular file: name another, or write to standard output");
        }

        try
        {
            // Two runs that continue one file would write into each other.
            return new(full, resumes ? FileMode.OpenOrCreate : FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            throw ToolException.ForFile(path, failure);
        }
    }

    /// <summary>Refuses a file that is also read.</summary>
    /// <param name="path">As it was typed.</param>
    /// <param name="inputs">The full paths of the input.</param>
    /// <param name="here">Where the path is seen from.</param>
    /// <exception cref="ToolException">The file is one of the input.</exception>
    internal static void RefuseInput(string path, IEnumerable<string> inputs, Surroundings here)
    {
        string end = FindEnd(here.FullPath(path));
        if (File.Exists(end) && inputs.Any(input => FindEnd(input) == end))
        {
            throw new ToolException($"--out: {path}: this is the input: name another file");
        }
    }

    // What a link leads to.
    private static string FindEnd(string full)
    {
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            return full;
        }
    }
}
