using System.Text;

namespace ArticleGen.Naming;

/// <summary>Makes C# names from file names and the names of actors.</summary>
internal static class Identifiers
{
    /// <summary>The name of a thing whose own name holds neither letter nor digit.</summary>
    private const string Untitled = "Untitled";

    /// <summary>
    /// The PascalCase of a name: "russia-nato-slam-door" is RussiaNatoSlamDoor, "NATO" is Nato, "O'Brien" is OBrien, "2008-08 review" is
    /// _2008_08Review. Always a valid identifier, never a keyword, and without an underscore except before and between digits.
    /// </summary>
    internal static string PascalCase(string name)
    {
        StringBuilder made = new(name.Length + 1);
        int position = 0;
        while (NextWord(name, ref position) is { Length: > 0 } word)
        {
            bool startsLikeDigit = !IdentifierCharacters.IsStart(word[0]);
            if (startsLikeDigit && (made.Length == 0 || char.IsDigit(made[made.Length - 1])))
            {
                made.Append('_');
            }

            made.Append(char.ToUpperInvariant(word[0]));
            made.Append(IsAcronym(word) ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
        }

        return made.Length == 0 ? Untitled : made.ToString();
    }

    /// <summary>Whether there is a letter or digit in <paramref name="name"/> to make a name from.</summary>
    internal static bool HasWord(string name)
    {
        int position = 0;
        return NextWord(name, ref position).Length > 0;
    }

    /// <summary>The words of a name, as they are written: letters, digits and the marks on them.</summary>
    internal static IEnumerable<string> Words(string name)
    {
        int position = 0;
        while (NextWord(name, ref position) is { Length: > 0 } word)
        {
            yield return word;
        }
    }

    // Letters, digits and the marks on them. Apostrophes and invisible characters vanish from within a word; all else ends it.
    private static string NextWord(string name, ref int position)
    {
        StringBuilder word = new();
        for (; position < name.Length; position++)
        {
            char c = name[position];
            if (c != '_' && IdentifierCharacters.IsPart(c))
            {
                if (!IsInvisible(c))
                {
                    word.Append(c);
                }
            }
            else if (word.Length > 0 && !IsApostrophe(c))
            {
                break;
            }
        }

        return word.ToString();
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2018' or '\u2019' or '\u02BC' or '`';

    // Soft hyphens, joiners and direction marks may stand in identifiers, but nobody could see them there. U+02BC is a letter to C#.
    private static bool IsInvisible(char c) => IsApostrophe(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;

    private static bool IsAcronym(string word) => word.Length > 2 && word.All(char.IsUpper);
}
