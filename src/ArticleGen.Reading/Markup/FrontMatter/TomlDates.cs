namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Tells the dates and times of TOML: 2008-08-21, 17:35:00, 2008-08-21T17:35:00+04:00.</summary>
internal static class TomlDates
{
    private const int DateLength = 10;

    /// <summary>Whether a text is a date, a time, or both, with an offset behind both at most.</summary>
    public static bool IsDateOrTime(string text)
    {
        if (!IsDate(text))
        {
            return SkipTime(text, 0) == text.Length;
        }

        if (text.Length == DateLength)
        {
            return true;
        }

        int end = text[DateLength] is 'T' or 't' or ' ' ? SkipTime(text, DateLength + 1) : -1;
        return end == text.Length || (end > 0 && IsOffset(text, end));
    }

    /// <summary>
    /// Whether a text has the shape of a date, though there may be no such day, as 2025-02-30: who reads it as a date says so.
    /// </summary>
    public static bool LooksLikeDate(string text) =>
        text.Length >= DateLength
        && ReadNumber(text, 0, 4) >= 0
        && IsAt(text, 4, '-')
        && ReadNumber(text, 5, 2) >= 0
        && IsAt(text, 7, '-')
        && ReadNumber(text, 8, 2) >= 0
        && (text.Length == DateLength || (text[DateLength] is 'T' or 't' or ' ' && EndsLikeTime(text, DateLength + 1)));

    private static bool EndsLikeTime(string text, int startOffset)
    {
        int end = SkipTime(text, startOffset);
        return end == text.Length || (end > 0 && IsOffset(text, end));
    }

    private static bool IsDate(string text) =>
        ReadNumber(text, 0, 4) is >= 1 and int year
        && IsAt(text, 4, '-')
        && ReadNumber(text, 5, 2) is >= 1 and <= 12 and int month
        && IsAt(text, 7, '-')
        && ReadNumber(text, 8, 2) is >= 1 and int day
        && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The offset behind a time, whose seconds may be missing; -1 if there is none.</summary>
    private static int SkipTime(string text, int startOffset)
    {
        if (ReadNumber(text, startOffset, 2) is not (>= 0 and <= 23)
            || !IsAt(text, startOffset + 2, ':')
            || ReadNumber(text, startOffset + 3, 2) is not (>= 0 and <= 59))
        {
            return -1;
        }

        int end = startOffset + 5;
        if (!IsAt(text, end, ':'))
        {
            return end;
        }

        if (ReadNumber(text, end + 1, 2) is not (>= 0 and <= 59))
        {
            return -1;
        }

        end += 3;
        if (!IsAt(text, end, '.'))
        {
            return end;
        }

        int digits = end + 1;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits == end + 1 ? -1 : digits;
    }

    private static bool IsOffset(string text, int startOffset) =>
        (text.Length == startOffset + 1 && text[startOffset] is 'Z' or 'z')
        || (text.Length == startOffset + 6
            && text[startOffset] is '+' or '-'
            && ReadNumber(text, startOffset + 1, 2) is >= 0 and <= 23
            && text[startOffset + 3] == ':'
            && ReadNumber(text, startOffset + 4, 2) is >= 0 and <= 59);

    private static bool IsAt(string text, int offset, char c) => offset < text.Length && text[offset] == c;

    /// <summary>The number that so many digits give; -1 if they do not stand there.</summary>
    private static int ReadNumber(string text, int startOffset, int digits)
    {
        if (startOffset + digits > text.Length)
        {
            return -1;
        }

        int number = 0;
        for (int i = startOffset; i < startOffset + digits; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
            {
                return -1;
            }

            number = (number * 10) + text[i] - '0';
        }

        return number;
    }
}
