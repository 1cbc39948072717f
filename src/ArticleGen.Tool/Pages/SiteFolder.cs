using System.Text;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Pages;

/// <summary>
/// The folder of a site. It is empty before, or was made by the tool: the marker lists the files that are the tool's. No other file is
/// changed or deleted, whatever the marker says: it may come from elsewhere with the folder.
/// </summary>
internal sealed class SiteFolder
{
    private const string FirstLine = "articlegen page made the files below: it may replace and delete them";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder;
    private readonly string _shown;
    private readonly IReadOnlyList<string> _before;
    private readonly IReadOnlyList<string> _after;

    private SiteFolder(string folder, string shown, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        _folder = folder;
        _shown = shown;
        _before = before;
        _after = after;
    }

    /// <summary>Whether a folder may be written to; says why not before any article is read.</summary>
    internal static void Check(string folder, string shown)
    {
        if (File.Exists(folder))
        {
            throw new ToolException($"{shown}: this is a file: name a folder");
        }

        if (Directory.Exists(folder)
            && !IsMade(folder)
            && Try(shown, () => Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new ToolException(
                $"{shown}: the folder is not empty, and articlegen page has not made it: name a new folder, or an empty one");
        }
    }

    /// <summary>Opens a folder for a site with these files, after a check of what is there.</summary>
    internal static SiteFolder Open(string folder, string shown, IEnumerable<PageAddress> pages)
    {
        Check(folder, shown);
        string[] before = ReadMarker(folder, shown);
        string[] after = [.. pages.Select(static page => page.Path).Order(StringComparer.Ordinal)];
        HashSet<string> own = new(before, StringComparer.Ordinal);
        HashSet<string> folders = new(StringComparer.Ordinal);
        foreach (string path in before.Union(after, StringComparer.Ordinal))
        {
            RefuseLinkedFolders(folder, shown, path, folders);
        }

        foreach (string path in after)
        {
            FileInfo file = new(Path.Combine(folder, path));
            bool isThere = file.Exists || file.LinkTarget is not null || Directory.Exists(file.FullName);
            if (isThere && !(own.Contains(path) && Try($"{shown}/{path}", () => MadePage.IsMade(file))))
            {
                throw new ToolException($"{shown}/{path}: this is there already, and articlegen page has not made it: move it elsewhere");
            }
        }

        SiteFolder site = new(folder, shown, before, after);
        Try(shown, () => Directory.CreateDirectory(folder));
        // From now on all of them are the tool's, also if the run is stopped.
        site.WriteMarker(before.Union(after, StringComparer.Ordinal));
        foreach (string below in after.Select(static path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal))
        {
            Try($"{shown}/{below}", () => Directory.CreateDirectory(Path.Combine(folder, below)));
        }

        return site;
    }

    /// <summary>Writes one of the files.</summary>
    internal void Write(PageAddress page, Action<TextWriter> write)
    {
        Try($"{_shown}/{page.Path}", () =>
        {
            using StreamWriter output = new(Path.Combine(_folder, page.Path), append: false, Utf8) { NewLine = "\n" };
            write(output);
        });
    }

    /// <summary>
    /// Deletes the files of the site before that this one does not have, and folders that are empty after that. A file that somebody has
    /// put in the place of one of these stays.
    /// </summary>
    internal void Finish()
    {
        string[] stale = [.. _before.Except(_after, StringComparer.Ordinal)];
        foreach (string path in stale)
        {
            RefuseLinkedFolders(_folder, _shown, path, []);
            Try($"{_shown}/{path}", () => DeleteMade(new(Path.Combine(_folder, path))));
        }

        IEnumerable<string> emptied = stale
            .SelectMany(static path => FindFolders(path))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(static below => below.Length);
        foreach (string below in emptied)
        {
            Try($"{_shown}/{below}", () => DeleteEmpty(Path.Combine(_folder, below)));
        }

        WriteMarker(_after);
    }

    private static bool IsMade(string folder) => SiteMarker.Marks(new(folder));

    private static string[] ReadMarker(string folder, string shown)
    {
        if (!Directory.Exists(folder) || !IsMade(folder))
        {
            return [];
        }

        string marker = $"{shown}/{SiteMarker.FileName}";
        string[] lines = Try(marker, () => File.ReadAllLines(Path.Combine(folder, SiteMarker.FileName)));
        int wrong = lines.FirstOrDefault() == FirstLine ? Array.FindIndex(lines, 1, static line => !MadePage.IsAddress(line)) : 0;
        return wrong < 0
            ? lines[1..]
            : throw new ToolException(
                $"{marker}({wrong + 1},1): articlegen page has not written this line: name another folder");
    }

    private static void DeleteMade(FileInfo file)
    {
        if (MadePage.IsMade(file))
        {
            file.Delete();
        }
    }

    private static void DeleteEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }

    private static void Try(string shown, Action act) => Try(shown, () =>
    {
        act();
        return true;
    });

    // The system names no file.
    private static T Try<T>(string shown, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (DirectoryNotFoundException)
        {
            throw new ToolException($"{shown}: nothing can be made here: name another folder");
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            throw new ToolException($"{shown}: {ToolException.Reason(failure).TrimEnd('.')}: mend that, or name another folder");
        }
    }

    private static void RefuseLinkedFolders(string folder, string shown, string path, HashSet<string> known)
    {
        foreach (string below in FindFolders(path).Where(known.Add))
        {
            if (new DirectoryInfo(Path.Combine(folder, below)).LinkTarget is not null || File.Exists(Path.Combine(folder, below)))
            {
                throw new ToolException(
                    $"{shown}/{below}: this is a link or a file, and a folder of the site has to be there: move it elsewhere");
            }
        }
    }

    // "articles" and "articles/sport" of "articles/sport/derby.html".
    private static IEnumerable<string> FindFolders(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    private void WriteMarker(IEnumerable<string> paths)
    {
        StringBuilder text = new(FirstLine + "\n");
        foreach (string path in paths.Order(StringComparer.Ordinal))
        {
            text.Append(path).Append('\n');
        }

        Try($"{_shown}/{SiteMarker.FileName}", () => File.WriteAllText(Path.Combine(_folder, SiteMarker.FileName), text.ToString(), Utf8));
    }
}
