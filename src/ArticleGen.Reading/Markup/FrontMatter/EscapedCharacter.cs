using System.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Reads a character that is written by its number, such as \u00E9.</summary>
internal static class EscapedCharacter
{
    /// <summary>Adds the character whose hexadecimal digits start at an offset; false if there is none.</summary>
    public static bool TryRead(FrontMatterSource source, int startOffset, int digits, StringBuilder text)
    {
        long number = 0;
        for (int i = 0; i < digits; i++)
        {
            int digit = CharacterNumbers.ReadDigit(source[startOffset + i], isHex: true);
            if (digit < 0)
            {
                return false;
            }

            number = (number * 16) + digit;
        }

        string? character = CharacterNumbers.ToText(number);
        text.Append(character);
        return character is not null;
    }
}
