using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Html;

/// <summary>Finds how much of the title of a page is the headline: in "Port reopens | Varna Post" the rest names the site.</summary>
internal static class PageTitle
{
    /// <summary>The length of the headline in the text of the title.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="title">Where the text of the title stands.</param>
    /// <param name="metadata">What the page says of its article: a headline there may have fewer words.</param>
    public static int FindLength(string source, TextRange title, IReadOnlyList<MetadataEntry> metadata)
    {
        foreach (MetadataEntry entry in metadata)
        {
            if (entry.Key is "og:title" or "twitter:title" or "headline" && entry.Value is MetadataText { Text.Length: > 0 } headline
                && FindEnd(source, title, headline.Text.Trim()) is { } end && BeginsSite(source, end, title.End))
            {
                return end - title.Start;
            }
        }

        return title.Length;
    }

    /// <summary>The end of these words at the beginning of the title; null if it begins otherwise.</summary>
    private static int? FindEnd(string source, TextRange title, string words)
    {
        int i = HtmlWhiteSpace.Skip(source, title.Start, title.End);
        int word = 0;
        while (word < words.Length)
        {
            if (i >= title.End || HtmlWhiteSpace.Is(words[word]) != HtmlWhiteSpace.Is(source[i]))
            {
                return null;
            }

            if (HtmlWhiteSpace.Is(source[i]))
            {
                // A browser shows one blank, however many there are.
                word = HtmlWhiteSpace.Skip(words, word, words.Length);
                i = HtmlWhiteSpace.Skip(source, i, title.End);
                continue;
            }

            (int length, string characters) = source[i] == '&'
                ? CharacterReferences.Read(source, i, title.End, inAttribute: false)
                : (1, source[i].ToString());
            characters = length == 0 ? "&" : characters;
            if (string.CompareOrdinal(words, word, characters, 0, characters.Length) != 0)
            {
                return null;
            }

            word += characters.Length;
            i += Math.Max(1, length);
        }

        return i;
    }

    /// <summary>Whether a mark follows that separates the headline from the name of the site.</summary>
    private static bool BeginsSite(string source, int offset, int endOffset)
    {
        int i = HtmlWhiteSpace.Skip(source, offset, endOffset);
        if (i == offset || i >= endOffset)
        {
            return false;
        }

        (int length, string characters) = CharacterReferences.Read(source, i, endOffset, inAttribute: false);
        char mark = source[i] == '&' && length > 0 ? characters[0] : source[i];
        return Characters.IsDash(mark) || mark is '|' or ':' or '\u00B7' or '\u2022' or '\u00BB' or '\u2039' or '\u203A' or '\u00AB';
    }
}
