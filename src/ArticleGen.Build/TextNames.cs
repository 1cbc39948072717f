using System.Globalization;
using System.Text;
using ArticleGen.Settings;

namespace ArticleGen.Build;

/// <summary>Names texts by the path from the project to the file, the same on every machine.</summary>
/// <remarks>
/// The compiler hands names to the generator in a configuration file, which cuts values at # and ; and trims white space of every kind.
/// Such characters are written as ~ (~u beyond U+00FF) and their code in hexadecimal; so is ~ itself, and two files never get one name.
/// </remarks>
internal sealed class TextNames(string projectDirectory)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>
    /// The name of a file's text: the same for the same file. Where two files look alike from the project, on other drives, the second gets
    /// a number.
    /// </summary>
    internal string FindName(string fullPath)
    {
        if (_names.TryGetValue(fullPath, out string? known))
        {
            return known;
        }

        string name = Escape(ProjectPaths.Relative(fullPath, projectDirectory));
        string free = name;
        for (int number = 2; !_taken.Add(free); number++)
        {
            free = name + "~" + number.ToString(CultureInfo.InvariantCulture);
        }

        _names.Add(fullPath, free);
        return free;
    }

    private static string Escape(string path)
    {
        StringBuilder name = new(path.Length);
        foreach (char c in path)
        {
            if (c is '~' or '#' or ';' or ',' or '"' || char.IsWhiteSpace(c) || char.IsControl(c))
            {
                name.Append(c > 0xFF ? "~u" : "~").Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                name.Append(c);
            }
        }

        return name.ToString();
    }
}
