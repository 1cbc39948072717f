using System.Text;
using ArticleGen.Tool.LanguageServer.Articles;

namespace ArticleGen.Tool.LanguageServer.Hovering;

/// <summary>The text of a hover: a first line with the answer, and paragraphs and lists below it.</summary>
/// <param name="format">"markdown" or "plaintext".</param>
internal sealed class HoverLines(string format)
{
    internal const string Markdown = "markdown";
    internal const string Plain = "plaintext";

    private readonly StringBuilder _text = new();

    /// <summary>Words of a file, so that nothing in them is taken for markup.</summary>
    internal string Show(string words) => format == Markdown ? MarkdownText.Escape(words) : MarkdownText.Shorten(words);

    /// <summary>Adds a paragraph. The first one is the first line.</summary>
    internal HoverLines Add(string paragraph)
    {
        _text.Append(_text.Length == 0 ? "" : format == Markdown ? "\n\n" : "\n").Append(paragraph);
        return this;
    }

    /// <summary>Adds an item of a list.</summary>
    internal void AddItem(string item) => _text.Append("\n- ").Append(item);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
