using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>Tells where a token of a front line is two that stand without a space between them: "5:35pm", "Feb26", "21,2008".</summary>
internal static class Glue
{
    /// <summary>Whether it is a number, or a word with a digit at its start or end. This test alone rules out nearly all tokens.</summary>
    public static bool MayBeTwo(string text, in Token token) =>
        token.Kind == TokenKind.Number
        || (token.Kind == TokenKind.Word && (Characters.IsDigit(text[token.Start]) || Characters.IsDigit(text[token.End - 1])));

    /// <summary>The length of the first of the two, or 0 when the token is one. The line holds the tokens before it.</summary>
    public static int Cut(FrontLine line, Token token)
    {
        string text = line.Text;
        char first = text[token.Start];
        if (first is ',' or '-')
        {
            return token.Length > 1 ? 1 : 0;
        }

        int digits = Run(text, token, Characters.IsDigit);
        return digits > 0 ? CutNumber(line, token, digits) : CutWord(line, token);
    }

    private static int CutNumber(FrontLine line, Token token, int digits)
    {
        string text = line.Text;
        if (digits == token.Length)
        {
            return 0;
        }

        char next = text[token.Start + digits];
        bool day = digits <= 2;
        if (day && next == ',')
        {
            // "21,2008" is a day and a year; "21,000" is a number.
            return token.Length == digits + 5 ? digits : 0;
        }

        if (day && next == '-')
        {
            // "Aug 21-The port": the dash that ends a dateline, without its blanks.
            bool afterMonth = line.Is(line.Count - 1, WordMeaning.Month)
                || (line.KindAt(line.Count - 1) == TokenKind.Period && line.Is(line.Count - 2, WordMeaning.Month));
            return afterMonth && token.Length > digits + 1 && Characters.IsUpper(text[token.Start + digits + 1]) ? digits : 0;
        }

        return CutTime(line, token, digits);
    }

    /// <summary>"5:35pm", "5pm", "17:35Z", "17:35h", "17:35:00-05:00", and "21August".</summary>
    private static int CutTime(FrontLine line, Token token, int digits)
    {
        string text = line.Text;
        int clock = Run(text, token, c => Characters.IsDigit(c) || c is ':' or '.');
        if (clock == token.Length)
        {
            return 0;
        }

        int rest = token.Start + clock;
        bool minus = text[rest] == '-' && clock > digits && text[token.Start + digits] == ':';
        bool letter = token.End - rest == 1 && text[rest] is 'Z' or 'h' && text[token.Start + digits] == ':';
        bool half = token.End - rest == 2 && (text[rest] | 0x20) is 'a' or 'p' && (text[rest + 1] | 0x20) == 'm';
        bool month = clock == digits && digits <= 2 && line.Vocabulary.Find(text, rest, token.End - rest).Is(WordMeaning.Month);
        return minus || letter || half || month ? clock : 0;
    }

    /// <summary>"Feb26". At the start of a line "MAR8" is rather the name of something.</summary>
    private static int CutWord(FrontLine line, Token token)
    {
        int letters = Run(line.Text, token, Characters.IsLetter);
        int digits = token.Length - letters;
        return line.Count > 0
            && letters >= 3
            && digits is 1 or 2
            && Characters.IsDigit(line.Text[token.End - 1])
            && line.Vocabulary.Find(line.Text, token.Start, letters).Is(WordMeaning.Month)
            ? letters
            : 0;
    }

    private static int Run(string text, Token token, Func<char, bool> all)
    {
        int length = 0;
        while (length < token.Length && all(text[token.Start + length]))
        {
            length++;
        }

        return length;
    }
}
