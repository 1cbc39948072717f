using System.Text;

namespace ArticleGen.Reading.Text;

/// <summary>Shortens words of a file for a message.</summary>
public static class Excerpt
{
    private const int Longest = 60;

    /// <summary>The words on one line, at most 60 characters; "..." stands for what was left out.</summary>
    /// <param name="words">The words.</param>
    public static string Cut(string words) => Cut(words, new TextRange(0, words.Length));

    /// <summary>The words at <paramref name="range"/> on one line, at most 60 characters; "..." stands for what was left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">Where the words stand, in UTF-16 code units.</param>
    public static string Cut(string text, TextRange range)
    {
        StringBuilder excerpt = new(Longest + 1);
        for (int i = range.Start; i < range.End; i++)
        {
            char c = text[i];
            bool space = char.IsWhiteSpace(c) || char.IsControl(c);
            if (space && (excerpt.Length == 0 || excerpt[excerpt.Length - 1] == ' '))
            {
                continue;
            }

            if (excerpt.Length >= Longest)
            {
                int cut = char.IsHighSurrogate(excerpt[excerpt.Length - 1]) ? excerpt.Length - 1 : excerpt.Length;
                return excerpt.ToString(0, cut).TrimEnd() + "...";
            }

            excerpt.Append(space ? ' ' : c);
        }

        return excerpt.ToString().TrimEnd();
    }
}
