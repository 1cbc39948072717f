namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>client/registerCapability.</summary>
/// <param name="Registrations">What is to be registered.</param>
internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

/// <summary>Something that the server wants of the client.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Method">The method by which the client says it.</param>
/// <param name="RegisterOptions">What is wanted.</param>
internal sealed record Registration(string Id, string Method, DidChangeWatchedFilesRegistrationOptions RegisterOptions);

/// <summary>Files to watch.</summary>
/// <param name="Watchers">Which files.</param>
internal sealed record DidChangeWatchedFilesRegistrationOptions(IReadOnlyList<FileSystemWatcherOptions> Watchers);

/// <summary>Files to watch, "FileSystemWatcher" in the specification.</summary>
/// <param name="GlobPattern">Their paths.</param>
/// <param name="Kind">What happens to them, "WatchKind" in the specification.</param>
internal sealed record FileSystemWatcherOptions(string GlobPattern, int Kind)
{
    internal const int Create = 1;
    internal const int Change = 2;
    internal const int Delete = 4;
}

/// <summary>workspace/didChangeWatchedFiles.</summary>
/// <param name="Changes">What has happened.</param>
internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);

/// <summary>Something that has happened to a file.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Type">1 created, 2 changed, 3 deleted.</param>
internal sealed record FileEvent(string Uri, int Type)
{
    internal const int Changed = 2;
}
