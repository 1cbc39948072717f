using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Quotations;

/// <summary>Tells the title of a book, song or film from speech: "The Old Harbour".</summary>
internal static class WorkTitle
{
    // "of the", "and": words of a title that need no capital.
    private const int ShortWord = 3;

    /// <summary>
    /// Whether two or more words stand there, all but short ones capitalized, and no sentence sign but a comma ends them.
    /// </summary>
    public static bool Matches(string text, TextRange words)
    {
        int count = 0;
        int capitalized = 0;
        for (int i = words.Start; i < words.End; i++)
        {
            bool starts = Characters.IsLetter(text[i])
                && (i == words.Start || !Characters.IsLetter(text[i - 1]) && !Characters.IsApostrophe(text[i - 1]));
            if (!starts)
            {
                continue;
            }

            int end = i;
            while (end < words.End && Characters.IsLetter(text[end]))
            {
                end++;
            }

            bool upper = Characters.IsUpper(text[i]);
            if (!upper && end - i > ShortWord)
            {
                return false;
            }

            count++;
            capitalized += upper ? 1 : 0;
        }

        return count > 1 && capitalized * 2 > count && text[words.End - 1] is not ('.' or '!' or '?');
    }
}
