using System.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Reads a character that is written by its number, such as \u00E9.</summary>
internal static class EscapedCharacter
{
    private const int LastCharacter = 0x10FFFF;

    /// <summary>Adds the character whose hexadecimal digits start at an offset; false if there is none.</summary>
    public static bool TryRead(FrontMatterSource source, int startOffset, int digits, StringBuilder text)
    {
        long number = 0;
        for (int i = 0; i < digits; i++)
        {
            int digit = ReadDigit(source[startOffset + i]);
            if (digit < 0)
            {
                return false;
            }

            number = (number * 16) + digit;
        }

        if (number > LastCharacter || number is >= 0xD800 and <= 0xDFFF)
        {
            return false;
        }

        text.Append(char.ConvertFromUtf32((int)number));
        return true;
    }

    private static int ReadDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
