using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>
/// The open documents, and the projects and folders whose files they are. Changes come one after the other; what is asked is answered
/// with things as they were at one moment.
/// </summary>
internal sealed class Workspace
{
    private readonly object _lock = new();
    private ImmutableDictionary<string, OpenDocument> _open = ImmutableDictionary.Create<string, OpenDocument>(Input.PathNames.Comparer);
    private ImmutableArray<ProjectHome> _homes = [];
    private volatile OpenFolders _folders = OpenFolders.None;

    /// <summary>The units of places.</summary>
    internal PositionEncoding Encoding { get; set; }

    /// <summary>The folders that are open.</summary>
    internal OpenFolders Folders => _folders;

    /// <summary>Told of a file that has changed.</summary>
    internal event Action<ProjectHome, string>? FileChanged;

    /// <summary>Told of a project whose files were found, once or again.</summary>
    internal event Action<ProjectHome>? ProjectLoaded;

    /// <summary>Told of a project that is no longer there, with the files that were its.</summary>
    internal event Action<ProjectHome>? ProjectLeft;

    /// <summary>The projects and folders.</summary>
    internal ImmutableArray<ProjectHome> Homes
    {
        get
        {
            lock (_lock)
            {
                return _homes;
            }
        }
    }

    /// <summary>The path of a document as it is below the folders that are open; of a document without a file its URI.</summary>
    internal string FindPath(string uri) => DocumentUri.FindPath(uri) is { } path ? _folders.Spell(path) : uri;

    /// <summary>Other folders are open: a document may have another path below them.</summary>
    internal void Use(OpenFolders folders)
    {
        _folders = folders;
        foreach (OpenDocument document in GetOpen())
        {
            if (FindPath(document.Uri) is string path && path != document.Path)
            {
                Close(document);
                Take(new(document.Uri, path, document.Version, document.Content));
            }
        }
    }

    /// <summary>A document was opened.</summary>
    internal void Open(TextDocumentItem item) => Take(new(item.Uri, FindPath(item.Uri), item.Version, new(item.Text, Encoding)));

    /// <summary>A document was changed. Changes of a document that is not open are not understood, and left out.</summary>
    internal void Change(DidChangeTextDocumentParams change)
    {
        if (FindOpen(change.TextDocument.Uri) is not { } document)
        {
            return;
        }

        Take(new(document.Uri, document.Path, change.TextDocument.Version, document.Content.Change(change.ContentChanges)));
    }

    /// <summary>A document was closed: what counts is the file again.</summary>
    internal void Close(string uri)
    {
        if (FindOpen(uri) is { } document)
        {
            Close(document);
        }
    }

    /// <summary>A file was changed on the disk. Where it is open, what the client shows counts.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>Whether it is a file of any project or folder.</returns>
    internal bool ReadAgain(string path)
    {
        List<ProjectHome> changed;
        lock (_lock)
        {
            if (_open.ContainsKey(path))
            {
                return _homes.Any(home => home.Now?.Find(path) is not null);
            }

            changed = ReadAgainInEach(path);
        }

        Tell(changed, path);
        return changed.Count > 0;
    }

    /// <summary>Whether a file of any project or folder lies below a folder.</summary>
    internal bool HasBelow(string folder) =>
        Homes.Any(home => home.Now is { } now && now.Set.Files.Any(file => Input.RealPath.IsBelow(file.Path, folder)));

    /// <summary>The files of a project or a folder were found, once or again.</summary>
    internal void Load(string source, Input.ArticleSet set)
    {
        // What has not changed is not read again. Outside of the lock: the disk is asked about each file.
        ProjectHome? home = Homes.FirstOrDefault(home => home.IsAt(source));
        (Input.ArticleFile File, Input.ArticleFile? Known, Input.ArticleFile Kept)[] files =
        [
            .. set.Files.Select(file => home?.Now?.Find(file.Path) is { } known ? (file, known, file.Keep(known)) : (file, null, file)),
        ];
        List<string> shown;
        lock (_lock)
        {
            home = _homes.FirstOrDefault(home => home.IsAt(source));
            if (home is null)
            {
                home = new(source);
                _homes = _homes.Add(home);
            }

            // A file that has changed meanwhile is read again.
            Projects.ProjectSnapshot? now = home.Now;
            shown = home.Load(
                set with
                {
                    Files = [.. files.Select(one => ReferenceEquals(now?.Find(one.File.Path), one.Known) ? one.Kept : one.File)],
                },
                _open.Values);
        }

        // What somebody looks at comes first.
        foreach (string path in shown)
        {
            FileChanged?.Invoke(home, path);
        }

        ProjectLoaded?.Invoke(home);
    }

    /// <summary>A project or a folder is gone.</summary>
    internal void Leave(string source)
    {
        ProjectHome? left;
        lock (_lock)
        {
            left = _homes.FirstOrDefault(home => home.IsAt(source));
            _homes = left is null ? _homes : _homes.Remove(left);
        }

        if (left is not null)
        {
            ProjectLeft?.Invoke(left);
        }
    }

    /// <summary>The open document at a path; null when it is not open.</summary>
    internal OpenDocument? FindOpenAt(string path)
    {
        lock (_lock)
        {
            return _open.GetValueOrDefault(path);
        }
    }

    /// <summary>The document with a URI; null when it is not open.</summary>
    internal OpenDocument? FindOpen(string uri) => FindOpenAt(FindPath(uri));

    /// <summary>All open documents.</summary>
    internal IReadOnlyList<OpenDocument> GetOpen()
    {
        lock (_lock)
        {
            return [.. _open.Values];
        }
    }

    /// <summary>A file as it is now, in the first project that has it; null when none has it.</summary>
    internal ViewedFile? View(string uri) => ViewInEach(uri) is [ViewedFile first, ..] ? first : null;

    /// <summary>A file as it is now, in each project that has it.</summary>
    internal IReadOnlyList<ViewedFile> ViewInEach(string uri) => View(ViewAll(), FindPath(uri));

    /// <summary>The file at a path, in each project that has it.</summary>
    internal static IReadOnlyList<ViewedFile> View(IEnumerable<ViewedProject> projects, string path) =>
        [.. projects.Select(project => project.Now.Find(path) is { } file ? project.View(file) : null).OfType<ViewedFile>()];

    /// <summary>All projects and folders as they are now.</summary>
    internal IReadOnlyList<ViewedProject> ViewAll()
    {
        lock (_lock)
        {
            return
            [
                .. _homes.Where(static home => home.Now is not null)
                    .Select(home => new ViewedProject(home, home.Now!, _open, Encoding)),
            ];
        }
    }

    private List<ProjectHome> ReadAgainInEach(string path) => [.. _homes.Where(home => home.ReadAgain(path))];

    private void Close(OpenDocument document)
    {
        List<ProjectHome> changed;
        lock (_lock)
        {
            _open = _open.Remove(document.Path);
            changed = ReadAgainInEach(document.Path);
        }

        Tell(changed, document.Path);
    }

    private void Take(OpenDocument document)
    {
        List<ProjectHome> changed;
        lock (_lock)
        {
            _open = _open.SetItem(document.Path, document);
            changed = [.. _homes.Where(home => home.Show(document))];
        }

        Tell(changed, document.Path);
    }

    private void Tell(List<ProjectHome> changed, string path)
    {
        foreach (ProjectHome home in changed)
        {
            FileChanged?.Invoke(home, path);
        }
    }
}
