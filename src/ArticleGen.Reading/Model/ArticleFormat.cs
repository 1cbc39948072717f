namespace ArticleGen.Reading;

/// <summary>How an article's file is written.</summary>
public enum ArticleFormat
{
    /// <summary>Plain text. Front matter above it is read.</summary>
    Text,

    /// <summary>Markdown, as CommonMark has it, with the tables and footnotes of GitHub. Front matter above it is read.</summary>
    Markdown,

    /// <summary>An HTML page, or a part of one.</summary>
    Html,
}
