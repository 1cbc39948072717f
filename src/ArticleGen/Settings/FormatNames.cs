namespace ArticleGen.Settings;

/// <summary>The names of the formats, as the ArticleFormat metadata writes them.</summary>
internal static class FormatNames
{
    /// <summary>The format of this name; null when there is none.</summary>
    /// <remarks>Not by Enum.TryParse, which takes numbers and lists as well.</remarks>
    internal static ArticleFormat? Parse(string? name) => name?.ToUpperInvariant() switch
    {
        "TEXT" => ArticleFormat.Text,
        "MARKDOWN" => ArticleFormat.Markdown,
        "HTML" => ArticleFormat.Html,
        _ => null,
    };
}
