using ArticleGen.Reading.Markup.Html;

namespace ArticleGen.Reading;

/// <summary>Tells how a file is written.</summary>
public static class ArticleFormats
{
    private static readonly string[] MarkdownExtensions = [".md", ".markdown", ".mdx"];
    private static readonly string[] HtmlExtensions = [".html", ".htm", ".xhtml"];

    /// <summary>
    /// The format that a file's extension names; of any other file that of its text: HTML if it is a page of HTML, else plain text.
    /// </summary>
    /// <param name="path">The path or the name of the file.</param>
    /// <param name="text">The decoded text of the file.</param>
    public static ArticleFormat Find(string path, string text) => FindByExtension(path) ?? FindByText(text);

    /// <summary>The format that a file's extension names; null where only its text can tell.</summary>
    /// <param name="path">The path or the name of the file.</param>
    public static ArticleFormat? FindByExtension(string path) =>
        HasAny(path, MarkdownExtensions) ? ArticleFormat.Markdown
        : HasAny(path, HtmlExtensions) ? ArticleFormat.Html
        : null;

    /// <summary>The format of a text: HTML if it is a page of HTML, else plain text. Markdown looks like plain text.</summary>
    /// <param name="text">The decoded text of the file.</param>
    public static ArticleFormat FindByText(string text) => HtmlShape.IsHtml(text) ? ArticleFormat.Html : ArticleFormat.Text;

    private static bool HasAny(string path, string[] extensions) =>
        Array.Exists(extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
