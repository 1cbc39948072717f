using System.Text;

namespace ArticleGen.Naming;

/// <summary>Shortens words of a file for a message.</summary>
internal static class ShortWords
{
    private const int Longest = 60;

    /// <summary>The words on one line, at most 60 characters; "..." stands for what was left out.</summary>
    internal static string Cut(string words)
    {
        StringBuilder cut = new(Math.Min(words.Length, Longest + 1));
        foreach (char c in words)
        {
            bool isBlank = char.IsWhiteSpace(c) || char.IsControl(c);
            if (isBlank && (cut.Length == 0 || cut[cut.Length - 1] == ' '))
            {
                continue;
            }

            if (cut.Length == Longest)
            {
                int end = char.IsHighSurrogate(cut[Longest - 1]) ? Longest - 1 : Longest;
                return cut.ToString(0, end).TrimEnd() + "...";
            }

            cut.Append(isBlank ? ' ' : c);
        }

        return cut.ToString().TrimEnd();
    }
}
