namespace ArticleGen.Reading.Metadata;

/// <summary>Reads the links of Obsidian in values of front matter: "[[Ines Calder]]", "[[people/calder|Ines Calder]]".</summary>
internal static class WikiLinks
{
    private const string Open = "[[";
    private const string Close = "]]";

    /// <summary>The part of a text that names what a link leads to, if the text is one link; else all of the text.</summary>
    public static TextRange FindName(string text)
    {
        bool isLink = text.StartsWith(Open, StringComparison.Ordinal)
            && text.EndsWith(Close, StringComparison.Ordinal)
            && text.IndexOf(Close, StringComparison.Ordinal) == text.Length - Close.Length
            && text.LastIndexOf(Open, StringComparison.Ordinal) == 0;
        if (!isLink)
        {
            return new(0, text.Length);
        }

        int end = text.Length - Close.Length;
        int bar = text.IndexOf('|', Open.Length);
        if (bar >= 0)
        {
            return TextRange.Between(bar + 1, end);
        }

        // A link without words of its own shows the note's name: without its folder, and without the heading in it.
        int heading = text.IndexOf('#', Open.Length);
        end = heading > Open.Length ? heading : end;
        int folder = text.LastIndexOf('/', end - 1);
        return TextRange.Between(Math.Max(Open.Length, folder + 1), end);
    }
}
