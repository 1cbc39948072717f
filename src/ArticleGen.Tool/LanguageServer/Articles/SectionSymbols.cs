using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>The sections of an article in Markdown, those below others inside them.</summary>
/// <param name="text">The text of the article.</param>
/// <param name="reading">Its reading.</param>
/// <param name="outline">Its headings.</param>
internal sealed class SectionSymbols(DocumentText text, ArticleReading reading, ArticleOutline outline)
{
    private int _next;

    /// <summary>The symbols of the sections. The headline has no symbol here.</summary>
    internal IReadOnlyList<DocumentSymbol> Find()
    {
        HeadingReading[] headings =
            [.. outline.Headings.Where(heading => reading.Headline is not { } headline || !headline.Overlaps(heading.Words))];
        _next = 0;
        return FindBelow(headings, level: 0);
    }

    // There are six levels, so it goes no deeper.
    private List<DocumentSymbol> FindBelow(HeadingReading[] headings, int level)
    {
        List<DocumentSymbol> found = [];
        while (_next < headings.Length && headings[_next].Level > level)
        {
            HeadingReading heading = headings[_next++];
            string name = MarkdownText.Shorten(heading.Words.In(text.Text));
            IReadOnlyList<DocumentSymbol> below = FindBelow(headings, heading.Level);
            int end = _next < headings.Length ? headings[_next].Words.Start : text.Text.Length;
            DocumentSymbol symbol = new()
            {
                Name = name,
                Detail = "section",
                Kind = SymbolKind.Namespace,
                Range = text.GetRange(TextRange.Between(heading.Words.Start, FindEnd(heading.Words.End, end))),
                SelectionRange = text.GetRange(heading.Words),
                Children = below,
            };
            if (name.Length > 0)
            {
                found.Add(symbol);
            }
        }

        return found;
    }

    // Without the blanks, and the marks of the next heading, behind the last words.
    private int FindEnd(int least, int end)
    {
        int line = end == text.Text.Length ? end : text.FindLineStart(end);
        while (line > least && char.IsWhiteSpace(text.Text[line - 1]))
        {
            line--;
        }

        return Math.Max(line, least);
    }
}
