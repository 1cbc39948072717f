using System.Text;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>Text beside a place: a first line that says it, and paragraphs and lists below it.</summary>
/// <param name="format">"markdown" or "plaintext".</param>
internal sealed class ShownText(string format)
{
    internal const string Markdown = "markdown";
    internal const string Plain = "plaintext";

    private readonly StringBuilder _text = new();

    /// <summary>Words of a file, so that nothing in them is taken for markup.</summary>
    internal string Show(string words) => format == Markdown ? MarkdownText.Escape(words) : MarkdownText.Shorten(words);

    /// <summary>Adds a paragraph; the first one is the line that says it.</summary>
    internal ShownText Add(string paragraph)
    {
        _text.Append(_text.Length == 0 ? "" : format == Markdown ? "\n\n" : "\n").Append(paragraph);
        return this;
    }

    /// <summary>Adds an item of a list.</summary>
    internal void AddItem(string item) => _text.Append("\n- ").Append(item);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
