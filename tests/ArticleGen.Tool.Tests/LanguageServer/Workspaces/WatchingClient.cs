namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

/// <summary>A client that watches files, so that the tests tell when something has changed.</summary>
internal static class WatchingClient
{
    /// <summary>The first announcement of a progress, which there is of each project that is asked.</summary>
    internal const string Asked = "window/workDoneProgress/create";

    internal const int Created = 1;
    internal const int Changed = 2;
    internal const int Deleted = 3;

    private static readonly object Watching = new { didChangeWatchedFiles = new { dynamicRegistration = true } };

    /// <summary>Starts a server for it.</summary>
    internal static Task<LanguageClient> StartAsync(Desk desk) =>
        LanguageClient.StartAsync(desk, new { workspace = Watching, window = new { workDoneProgress = true } });

    /// <summary>Tells the server what has happened to a file.</summary>
    internal static Task SayAsync(this LanguageClient client, string file, int type) => client.TellAsync(
        "workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = client.UriOf(file), type } } });

    /// <summary>Opens folders, and closes others.</summary>
    internal static Task ChangeFoldersAsync(this LanguageClient client, string[] added, string[] removed) => client.TellAsync(
        "workspace/didChangeWorkspaceFolders",
        new
        {
            @event = new
            {
                added = added.Select(name => new { uri = client.UriOf(name), name }),
                removed = removed.Select(name => new { uri = client.UriOf(name), name }),
            },
        });
}
