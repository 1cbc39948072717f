using System.Runtime.CompilerServices;

namespace LiveDesk.Feeds;

/// <summary>Articles as the files of a folder. Their ids are the paths below it.</summary>
/// <param name="folder">The folder.</param>
/// <param name="complain">Told of each file that cannot be read; it is tried again when the folder is looked at next.</param>
internal sealed class FolderFeed(string folder, Action<string> complain)
{
    private static readonly string[] Extensions = [".txt", ".md", ".html"];

    private readonly Dictionary<string, (DateTime Written, long Length)> _known = new(StringComparer.Ordinal);

    /// <summary>Reads all articles, and then those that are new or changed, as long as it is not cancelled.</summary>
    /// <param name="pause">How long to wait before the folder is looked at again. Null: it is looked at once.</param>
    /// <param name="cancel">Ends the feed.</param>
    /// <remarks>
    /// The folder is looked at as a whole each time: what tells of changes loses some when many come at once. A file that somebody is still
    /// writing comes again when it is whole.
    /// </remarks>
    internal async IAsyncEnumerable<IncomingArticle> ReadAsync(TimeSpan? pause, [EnumeratorCancellation] CancellationToken cancel)
    {
        do
        {
            foreach (FileInfo file in Find())
            {
                if (await ReadAsync(file, cancel) is { } article)
                {
                    yield return article;
                }
            }

            await Task.Delay(pause ?? TimeSpan.Zero, cancel);
        }
        while (pause is not null);
    }

    private IEnumerable<FileInfo> Find() => new DirectoryInfo(folder)
        .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true })
        .Where(static file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
        .OrderBy(static file => file.FullName, StringComparer.Ordinal);

    private async Task<IncomingArticle?> ReadAsync(FileInfo file, CancellationToken cancel)
    {
        string id = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
        try
        {
            (DateTime, long) stamp = (file.LastWriteTimeUtc, file.Length);
            if (_known.TryGetValue(id, out (DateTime, long) known) && known == stamp)
            {
                return null;
            }

            // The stamp is older than the text: what is written in between is seen next time.
            string text = await File.ReadAllTextAsync(file.FullName, cancel);
            _known[id] = stamp;
            return new(id, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain($"{id}: cannot be read ({e.Message})");
            return null;
        }
    }
}
