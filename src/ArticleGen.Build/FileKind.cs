namespace ArticleGen.Build;

/// <summary>What a path leads to, links followed.</summary>
internal enum FileKind
{
    /// <summary>Nothing: there is no such file, or a link that leads nowhere or to itself.</summary>
    Missing,

    /// <summary>A file whose content ends and can be read again.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A pipe, a socket or a device. Opening one may wait for ever, and reading one may never end.</summary>
    Special,
}
