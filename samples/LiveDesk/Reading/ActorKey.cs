using System.Globalization;
using System.Text;

namespace LiveDesk.Reading;

/// <summary>The keys of actors: their names in small letters, with a hyphen for all that is neither letter nor digit.</summary>
internal static class ActorKey
{
    /// <summary>The key that a name gives: "Ines Calder" is ines-calder. Null for a name that has neither letter nor digit.</summary>
    /// <param name="name">A name, as an article or a person at the keyboard writes it.</param>
    internal static string? Find(string name)
    {
        StringBuilder key = new(name.Length);
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                key.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }

        string found = key.ToString().TrimEnd('-');
        return found.Length > 0 ? found : null;
    }
}
