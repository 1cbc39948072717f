using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Streams;

/// <summary>The file that is written in place of standard output.</summary>
internal static class OutFile
{
    /// <summary>Opens the file of lines: a new one, or one that is continued.</summary>
    /// <param name="path">As it was typed.</param>
    /// <param name="resumes">Whether it is continued, where it is there.</param>
    /// <param name="here">Where the path is seen from.</param>
    /// <exception cref="ToolException">It is there and is not to be continued, or cannot be written.</exception>
    internal static FileStream Open(string path, bool resumes, Surroundings here)
    {
        string full = here.FullPath(path);
        if (!resumes && File.Exists(full))
        {
            throw Exists(path);
        }

        try
        {
            return new(full, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            throw ToolException.ForFile(path, failure);
        }
    }

    /// <summary>What is said of a file that nobody wanted to be continued.</summary>
    internal static ToolException Exists(string path) =>
        new($"{path}: this file is there already: continue it with --resume, delete it, or name another");
}
