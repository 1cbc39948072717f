using System.Text;
using ArticleGen.Build;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Input;

/// <summary>A list of files to look at, such as git prints of a branch: only some of them may be articles, and some may be gone.</summary>
internal static class FileList
{
    /// <summary>The full paths in the list that lead to something. What is gone is named on standard error.</summary>
    /// <param name="list">The file that holds the list, or "-" for standard input.</param>
    /// <param name="here">Where the paths are seen from.</param>
    /// <param name="cancel">Stops the waiting for standard input.</param>
    internal static IReadOnlyList<string> Read(string list, Surroundings here, CancellationToken cancel)
    {
        List<string> found = [];
        foreach (string path in Split(ReadText(list, here, cancel)).Select(here.FullPath).Distinct(PathNames.Comparer))
        {
            if (FileKinds.Find(path) != FileKind.Missing || Directory.Exists(path))
            {
                found.Add(path);
            }
            else
            {
                here.Error.WriteLine(
                    $"articlegen: {ShownPath.InLine(path, here.Directory)}: skipped: there is no such file {ShownPath.SeenFrom(here)}");
            }
        }

        return found;
    }

    /// <summary>Says how many files of the list were left out because nobody would take them for articles.</summary>
    internal static void ReportLeftOut(int count, Surroundings here)
    {
        if (count > 0)
        {
            here.Error.WriteLine($"articlegen: {Counted.ToWords(count, "file")} of the list skipped: no articles, by their names");
        }
    }

    // Between NULs a name is as it is. In lines git puts one in quotation marks that could be misread.
    private static IEnumerable<string> Split(string text) => text.Contains('\0', StringComparison.Ordinal)
        ? text.Split('\0', StringSplitOptions.RemoveEmptyEntries)
        : text.Split('\n').Select(static line => line.TrimEnd('\r')).Where(static line => line.Length > 0).Select(GitNames.Unquote);

    private static string ReadText(string list, Surroundings here, CancellationToken cancel)
    {
        try
        {
            byte[] bytes = list == TextInput.StandardInput
                ? TextInput.ReadToEnd(here.Input, cancel)
                : FileBytes.Read(here.FullPath(list));
            // Some shells write a mark, or UTF-16.
            using StreamReader reader = new(new MemoryStream(bytes), Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (UnfitFileException unfit) when (FileKinds.Find(here.FullPath(list)) == FileKind.Missing)
        {
            throw ToolException.ForFile(list, new FileNotFoundException(unfit.Message));
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            throw ToolException.ForFile(list, failure);
        }
    }
}
