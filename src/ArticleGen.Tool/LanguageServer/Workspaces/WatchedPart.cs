namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>Which files of a folder matter.</summary>
internal enum WatchedPart
{
    /// <summary>Those in it and below it: the folder is open.</summary>
    All,

    /// <summary>Those in it, though it is not open.</summary>
    Files,

    /// <summary>The settings in it, which hold for what is below.</summary>
    Settings,
}
