using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Passages;

/// <summary>Cuts a paragraph into tokens in one pass.</summary>
internal static class Tokenizer
{
    // "iPhone", "al-Bashir": the capital stands within so many letters.
    private const int FarthestCapital = 4;

    // Radio 4's, Channel 10's; but the 1990's
    private const int LongestChannel = 2;

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
            else if (char.IsWhiteSpace(c) || Ticker.IsBracket(text, i, range.End))
            {
                i = Ticker.End(text, i, Limit(range, stretches, stretch));
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

    /// <summary>The last offset at which a word may end, which is never inside a character.</summary>
    private static int WordLimit(string text, int startOffset, int limitOffset)
    {
        int end = startOffset + LongestWord;
        return end >= limitOffset ? limitOffset : char.IsLowSurrogate(text[end]) ? end + 1 : end;
    }

    private static int Word(Passage passage, int startOffset, int limitOffset)
    {
        string text = passage.Text;
        PackedWord letters = default;
        int i = startOffset;
        while (i < limitOffset && letters.Add(text[i]))
        {
            i++;
        }

        if (i - startOffset is > 1 and <= PackedWord.Longest && EndsPlainly(text, i, limitOffset))
        {
            // Nearly all words are of this kind.
            AddPlain(passage, startOffset, i, letters);
            return i;
        }

        while (i < limitOffset && (Characters.IsLetter(text[i]) || Characters.IsDigit(text[i]) || JoinsWord(text, i, limitOffset)))
        {
            i++;
        }

        // U.S., a.m., J., Ph.D.: single letters with full stops keep the last one.
        bool initials = IsInitials(text, startOffset, i) || (i - startOffset > 3 && text[i - 2] == '.' && Characters.IsUpper(text[i - 1]));
        if (initials && i < limitOffset && text[i] == '.')
        {
            i++;
        }

        WordEntry entry = passage.Vocabulary.Find(text, startOffset, i - startOffset);
        int end = i;
        if (entry == WordEntry.Unknown && i - startOffset > 2 && Characters.IsApostrophe(text[i - 2]) && text[i - 1] is 's' or 'S')
        {
            end = i - 2;
            entry = passage.Vocabulary.Find(text, startOffset, end - startOffset);
        }

        if (entry == WordEntry.Unknown
            && Characters.IsUpper(text[startOffset])
            && Characters.WithoutDiacritics(text, startOffset, end - startOffset) is { } plain)
        {
            // Zoë is in the lists of given names as Zoe.
            entry = passage.Vocabulary.Find(plain);
        }

        AddWord(passage, startOffset, end, entry);
        if (end < i)
        {
            passage.Add(new Token(TokenKind.Possessive, end, i - end, WordEntry.Unknown));
        }
        else if (i < limitOffset && Characters.IsApostrophe(text[i]) && text[i - 1] is 's' or 'S' or 'x' or 'z')
        {
            // The workers' rights: quotation marks have been paired already, so this one belongs to the word.
            passage.Add(new Token(TokenKind.Possessive, i, 1, WordEntry.Unknown));
            i++;
        }

        return i;
    }

    private static bool EndsPlainly(string text, int offset, int limitOffset) =>
        offset == limitOffset
            || text[offset] is ' ' or ','
            || (text[offset] == '.' && (offset + 1 == limitOffset || text[offset + 1] == ' '));

    private static void AddPlain(Passage passage, int startOffset, int endOffset, PackedWord letters)
    {
        bool capitalized = letters.Capitals > 0
            && (Characters.IsUpper(passage.Text[startOffset]) || HasInnerCapital(passage.Text, startOffset, endOffset));
        passage.Add(
            new Token(
                startOffset,
                endOffset - startOffset,
                passage.Vocabulary.Find(letters),
                capitalized,
                letters.Capitals == endOffset - startOffset));
    }

    private static void AddWord(Passage passage, int startOffset, int endOffset, WordEntry entry)
    {
        string text = passage.Text;
        bool capitalized = Characters.IsUpper(text[startOffset]);
        bool allCaps = capitalized;
        int letters = 0;
        for (int k = startOffset; k < endOffset && allCaps; k++)
        {
            letters += Characters.IsUpper(text[k]) ? 1 : 0;
            allCaps = !Characters.IsLower(text[k]);
        }

        // "iPhone", "al-Bashir", "de Villiers": a capital behind a short lower-case part makes a name as well.
        passage.Add(
            new Token(
                TokenKind.Word,
                startOffset,
                endOffset - startOffset,
                entry,
                capitalized || HasInnerCapital(text, startOffset, endOffset),
                allCaps && letters > 1));
    }

    private static bool HasInnerCapital(string text, int startOffset, int endOffset)
    {
        for (int k = startOffset + 1; k < endOffset && k <= startOffset + FarthestCapital; k++)
        {
            if (Characters.IsUpper(text[k]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool JoinsWord(string text, int offset, int limitOffset)
    {
        if (offset + 1 >= limitOffset || !(Characters.IsLetter(text[offset + 1]) || Characters.IsDigit(text[offset + 1])))
        {
            return false;
        }

        return Characters.IsApostrophe(text[offset])
            || text[offset] is '-' or '\u2010' or '\u2011' or '&' or '@' or '_'
            || (text[offset] == '.'
                && Characters.IsLetter(text[offset + 1])
                && (offset < 2
                    || !Characters.IsLetter(text[offset - 2])
                    || (offset + 2 < limitOffset && text[offset + 2] == '.')
                    || (offset + 2 < limitOffset && Characters.IsLower(text[offset + 1]))));
    }

    private static bool IsInitials(string text, int startOffset, int endOffset)
    {
        if (endOffset - startOffset == 1)
        {
            return Characters.IsUpper(text[startOffset]) && text[startOffset] != 'I';
        }

        for (int i = startOffset; i < endOffset; i++)
        {
            if ((i - startOffset) % 2 == 0 ? !Characters.IsLetter(text[i]) : text[i] != '.')
            {
                return false;
            }
        }

        return (endOffset - startOffset) % 2 == 1;
    }

    private static int Number(Passage passage, int startOffset, int limitOffset)
    {
        string text = passage.Text;
        int i = startOffset + 1;
        bool word = false;
        while (i < limitOffset)
        {
            bool more = i + 1 < limitOffset && (Characters.IsDigit(text[i + 1]) || Characters.IsLetter(text[i + 1]));
            if (Characters.IsLetter(text[i]) || (text[i] == '-' && more))
            {
                word = true;
            }
            else if (!Characters.IsDigit(text[i])
                && !(text[i] is '.' or ',' or ':' or '/' && i + 1 < limitOffset && Characters.IsDigit(text[i + 1])))
            {
                break;
            }

            i++;
        }

        passage.Add(
            new Token(
                word ? TokenKind.Word : TokenKind.Number,
                startOffset,
                i - startOffset,
                passage.Vocabulary.Find(text, startOffset, i - startOffset)));
        if (!word && i - startOffset <= LongestChannel && i + 1 < limitOffset && Characters.IsApostrophe(text[i]) && text[i + 1] == 's'
            && (i + 2 >= limitOffset || text[i + 2] == ' '))
        {
            // Radio 4's
            passage.Add(new Token(TokenKind.Possessive, i, 2, WordEntry.Unknown));
            i += 2;
        }

        return i;
    }

    private static int Sign(Passage passage, int startOffset, int limitOffset)
    {
        string text = passage.Text;
        int i = startOffset + 1;
        TokenKind kind = text[startOffset] switch
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
            _ when Characters.IsDash(text[startOffset]) => TokenKind.Dash,
            _ => TokenKind.Other,
        };
        if (kind is TokenKind.Period or TokenKind.Dash)
        {
            while (i < limitOffset && text[i] == text[startOffset])
            {
                i++;
            }

            kind = kind == TokenKind.Period && i - startOffset > 1 ? TokenKind.Ellipsis : kind;
        }

        passage.Add(new Token(kind, startOffset, i - startOffset, WordEntry.Unknown));
        return i;
    }
}
