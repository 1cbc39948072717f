namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>How long the server waits for the next change before costly work begins.</summary>
internal static class Pauses
{
    /// <summary>Somebody types: a pause between words is longer.</summary>
    internal static readonly TimeSpan Typing = TimeSpan.FromMilliseconds(300);

    /// <summary>A tool writes files: it writes several.</summary>
    internal static readonly TimeSpan Files = TimeSpan.FromMilliseconds(500);
}
