using System.Text;

namespace ArticleGen.Reading.Text;

/// <summary>Shortens words of an article for a message.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>The words at <paramref name="range"/> on one line, at most 60 characters; "..." stands for what was left out.</summary>
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
