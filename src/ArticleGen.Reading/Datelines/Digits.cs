using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>Reads small numbers.</summary>
internal static class Digits
{
    /// <summary>The digits as a number; null when they are none or more than four, or when other characters stand among them.</summary>
    public static int? Read(string word, int startOffset, int length)
    {
        if (length is < 1 or > 4 || startOffset + length > word.Length)
        {
            return null;
        }

        int value = 0;
        for (int i = startOffset; i < startOffset + length; i++)
        {
            if (!Characters.IsDigit(word[i]))
            {
                return null;
            }

            value = (value * 10) + word[i] - '0';
        }

        return value;
    }

    /// <summary>Whether a digit stands in the range.</summary>
    public static bool AnyIn(string text, TextRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (Characters.IsDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static int? Read(string word) => Read(word, 0, word.Length);
}
