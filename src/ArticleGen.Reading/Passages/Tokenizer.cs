using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Passages;

/// <summary>Cuts a paragraph into tokens in one pass.</summary>
internal static class Tokenizer
{
    // "iPhone", "al-Bashir": the capital stands within so many letters.
    private const int FarthestCapital = 4;

    // No language has longer words: this is data, and is cut into several words. So code may look at all of a word.
    private const int LongestWord = 1000;

    public static void Tokenize(Passage passage, TextRange range, List<Stretch> stretches)
    {
        string text = passage.Text;
        int stretch = 0;
        int i = range.Start;
        while (i < range.End)
        {
            char c = text[i];
            if (stretch < stretches.Count && i == stretches[stretch].Outer.Start)
            {
                AddStretch(passage, stretches[stretch], stretch);
                i = stretches[stretch].Outer.End;
                stretch++;
            }
            else if (c == ' ')
            {
                i++;
            }
            else if (Characters.IsLetter(c))
            {
                i = Word(passage, i, WordLimit(text, i, Limit(range, stretches, stretch)));
            }
            else if (Characters.IsDigit(c))
            {
                i = Number(passage, i, WordLimit(text, i, Limit(range, stretches, stretch)));
            }
            else if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else
            {
                i = Sign(passage, i, Limit(range, stretches, stretch));
            }
        }
    }

    private static void AddStretch(Passage passage, Stretch stretch, int index)
    {
        TextRange outer = stretch.Outer;
        if (!TitleInContext.Matches(passage, stretch))
        {
            passage.Add(new Token(TokenKind.Stretch, outer.Start, outer.Length, WordEntry.Unknown, stretch: index));
            return;
        }

        passage.Add(new Token(TokenKind.Word, outer.Start, outer.Length, WordEntry.Unknown));
        if (TitleInContext.Sign(passage.Text, stretch.Inner) is { } sign)
        {
            passage.Add(new Token(sign, outer.End, 0, WordEntry.Unknown));
        }
    }

    private static int Limit(TextRange range, List<Stretch> stretches, int stretch) =>
        stretch < stretches.Count ? stretches[stretch].Outer.Start : range.End;

    /// <summary>Where a word ends at the latest, which is never inside a character.</summary>
    private static int WordLimit(string text, int start, int limit)
    {
        int end = start + LongestWord;
        return end >= limit ? limit : char.IsLowSurrogate(text[end]) ? end + 1 : end;
    }

    private static int Word(Passage passage, int start, int limit)
    {
        string text = passage.Text;
        PackedWord letters = default;
        int i = start;
        while (i < limit && letters.Add(text[i]))
        {
            i++;
        }

        if (i - start is > 1 and <= PackedWord.Longest && EndsPlainly(text, i, limit))
        {
            // Nearly all words are of this kind.
            AddPlain(passage, start, i, letters);
            return i;
        }

        while (i < limit && (Characters.IsLetter(text[i]) || Characters.IsDigit(text[i]) || JoinsWord(text, i, limit)))
        {
            i++;
        }

        // U.S., a.m., J., Ph.D.: single letters with full stops keep the last one.
        bool initials = IsInitials(text, start, i) || (i - start > 3 && text[i - 2] == '.' && Characters.IsUpper(text[i - 1]));
        if (initials && i < limit && text[i] == '.')
        {
            i++;
        }

        WordEntry entry = passage.Vocabulary.Find(text, start, i - start);
        int end = i;
        if (entry == WordEntry.Unknown && i - start > 2 && Characters.IsApostrophe(text[i - 2]) && text[i - 1] is 's' or 'S')
        {
            end = i - 2;
            entry = passage.Vocabulary.Find(text, start, end - start);
        }

        if (entry == WordEntry.Unknown
            && Characters.IsUpper(text[start])
            && Characters.WithoutDiacritics(text, start, end - start) is { } plain)
        {
            // Zoë is in the lists of given names as Zoe.
            entry = passage.Vocabulary.Find(plain);
        }

        AddWord(passage, start, end, entry);
        if (end < i)
        {
            passage.Add(new Token(TokenKind.Possessive, end, i - end, WordEntry.Unknown));
        }
        else if (i < limit && Characters.IsApostrophe(text[i]) && text[i - 1] is 's' or 'S' or 'x' or 'z')
        {
            // The workers' rights: quotation marks have been paired already, so this one belongs to the word.
            passage.Add(new Token(TokenKind.Possessive, i, 1, WordEntry.Unknown));
            i++;
        }

        return i;
    }

    private static bool EndsPlainly(string text, int i, int limit) =>
        i == limit || text[i] is ' ' or ',' || (text[i] == '.' && (i + 1 == limit || text[i + 1] == ' '));

    private static void AddPlain(Passage passage, int start, int end, PackedWord letters)
    {
        bool capitalized = letters.Capitals > 0 && (Characters.IsUpper(passage.Text[start]) || HasInnerCapital(passage.Text, start, end));
        passage.Add(new Token(start, end - start, passage.Vocabulary.Find(letters), capitalized, letters.Capitals == end - start));
    }

    private static void AddWord(Passage passage, int start, int end, WordEntry entry)
    {
        string text = passage.Text;
        bool capitalized = Characters.IsUpper(text[start]);
        bool allCaps = capitalized;
        int letters = 0;
        for (int k = start; k < end && allCaps; k++)
        {
            letters += Characters.IsUpper(text[k]) ? 1 : 0;
            allCaps = !Characters.IsLower(text[k]);
        }

        // "iPhone", "al-Bashir", "de Villiers": a capital behind a short lower-case part makes a name as well.
        passage.Add(
            new Token(TokenKind.Word, start, end - start, entry, capitalized || HasInnerCapital(text, start, end), allCaps && letters > 1));
    }

    private static bool HasInnerCapital(string text, int start, int end)
    {
        for (int k = start + 1; k < end && k <= start + FarthestCapital; k++)
        {
            if (Characters.IsUpper(text[k]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool JoinsWord(string text, int i, int limit)
    {
        if (i + 1 >= limit || !(Characters.IsLetter(text[i + 1]) || Characters.IsDigit(text[i + 1])))
        {
            return false;
        }

        return Characters.IsApostrophe(text[i])
            || text[i] is '-' or '\u2010' or '\u2011' or '&' or '@' or '_'
            || (text[i] == '.'
                && Characters.IsLetter(text[i + 1])
                && (i < 2
                    || !Characters.IsLetter(text[i - 2])
                    || (i + 2 < limit && text[i + 2] == '.')
                    || (i + 2 < limit && Characters.IsLower(text[i + 1]))));
    }

    private static bool IsInitials(string text, int start, int end)
    {
        if (end - start == 1)
        {
            return Characters.IsUpper(text[start]) && text[start] != 'I';
        }

        for (int i = start; i < end; i++)
        {
            if ((i - start) % 2 == 0 ? !Characters.IsLetter(text[i]) : text[i] != '.')
            {
                return false;
            }
        }

        return (end - start) % 2 == 1;
    }

    private static int Number(Passage passage, int start, int limit)
    {
        string text = passage.Text;
        int i = start + 1;
        bool word = false;
        while (i < limit)
        {
            bool more = i + 1 < limit && (Characters.IsDigit(text[i + 1]) || Characters.IsLetter(text[i + 1]));
            if (Characters.IsLetter(text[i]) || (text[i] == '-' && more))
            {
                word = true;
            }
            else if (!Characters.IsDigit(text[i])
                && !(text[i] is '.' or ',' or ':' or '/' && i + 1 < limit && Characters.IsDigit(text[i + 1])))
            {
                break;
            }

            i++;
        }

        passage.Add(new Token(word ? TokenKind.Word : TokenKind.Number, start, i - start, passage.Vocabulary.Find(text, start, i - start)));
        return i;
    }

    private static int Sign(Passage passage, int start, int limit)
    {
        string text = passage.Text;
        int i = start + 1;
        TokenKind kind = text[start] switch
        {
            ',' => TokenKind.Comma,
            '.' => TokenKind.Period,
            '\u2026' => TokenKind.Ellipsis,
            '?' => TokenKind.Question,
            '!' => TokenKind.Exclamation,
            ':' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '(' or '[' or '{' => TokenKind.OpenBracket,
            ')' or ']' or '}' => TokenKind.CloseBracket,
            _ when Characters.IsDash(text[start]) => TokenKind.Dash,
            _ => TokenKind.Other,
        };
        if (kind is TokenKind.Period or TokenKind.Dash)
        {
            while (i < limit && text[i] == text[start])
            {
                i++;
            }

            kind = kind == TokenKind.Period && i - start > 1 ? TokenKind.Ellipsis : kind;
        }

        passage.Add(new Token(kind, start, i - start, WordEntry.Unknown));
        return i;
    }
}
