using System.Globalization;

namespace ArticleGen.Build;

/// <summary>Finds the names of files that do not reach the compiler as they are.</summary>
internal static class CompilerNames
{
    private const char FirstPlain = ' ';

    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>
    /// A character that the compiler's command line cannot hold; null when there is none. The compiler drops such a character and looks for
    /// another file. It reads a name with * or ? as a pattern. The pattern finds the file itself, unless the name has a colon, where the
    /// compiler cuts the pattern.
    /// </summary>
    internal static char? FindUnfit(string path)
    {
        foreach (char c in path)
        {
            if (c is < FirstPlain or '"' or '|')
            {
                return c;
            }
        }

        bool isPattern = path.IndexOfAny(Wildcards) >= 0;
        return isPattern && path.LastIndexOf(':') > path.LastIndexOf('/') ? ':' : null;
    }

    /// <summary>
    /// A character that makes the compiler lose the file's metadata; null when there is none. Such characters are the line breaks that the
    /// command line can hold, and a colon that is not that of a drive. The metadata is in a section of a configuration file, and the
    /// section has the path as its name.
    /// </summary>
    internal static char? FindLosingMetadata(string fullPath)
    {
        for (int i = 0; i < fullPath.Length; i++)
        {
            if (fullPath[i] is '\u0085' or '\u2028' or '\u2029' || (fullPath[i] == ':' && i != 1))
            {
                return fullPath[i];
            }
        }

        return null;
    }

    /// <summary>What is said of a name with an unfit character: the end of a sentence that says "but".</summary>
    internal static string FormatUnfit(char unfit) =>
        $"it has {Show(unfit)} in its name, which the compiler's command line cannot hold: rename it";

    /// <summary>A character as a message can show it: by its number when it cannot be seen.</summary>
    internal static string Show(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' ? "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : c.ToString();

    /// <summary>A name as a message can show it, in one line.</summary>
    internal static string Show(string name) =>
        string.Concat(name.Select(static c => Show(c) is { Length: > 1 } number ? "<" + number + ">" : c.ToString()));
}
