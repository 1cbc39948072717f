using System.Text;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>The words of a phrase, however they are spaced in the text.</summary>
internal static class PhraseWords
{
    /// <summary>The words of some tokens, separated by single spaces; abbreviations keep their full stops.</summary>
    public static string Read(Passage passage, TokenSpan span) =>
        StandsSo(passage, span) ? passage.Words(passage.RangeOf(span)) : Join(passage, span);

    /// <summary>
    /// The words of a phrase as they stand inside a sentence: the capital with which a sentence opens is none there. A word like "US" or
    /// "McHale" keeps it.
    /// </summary>
    public static string ReadInSentence(Passage passage, TokenSpan span)
    {
        if (StandsSo(passage, span))
        {
            TextRange range = passage.RangeOf(span);
            return OpensWithCapital(passage.Text, range) ? passage.WordsFromLower(range) : passage.Words(range);
        }

        string words = Join(passage, span);
        return OpensWithCapital(words, new(0, words.Length)) ? char.ToLowerInvariant(words[0]) + words.Substring(1) : words;
    }

    private static bool OpensWithCapital(string text, TextRange words) =>
        char.ToLowerInvariant(text[words.Start]) != text[words.Start] && !(words.Length > 1 && char.IsUpper(text[words.Start + 1]));

    private static string Join(Passage passage, TokenSpan span)
    {
        StringBuilder phrase = new();
        for (int i = span.From; i < span.To; i++)
        {
            bool apart = i > span.From && IsApart(passage, i);
            for (int at = passage[i].Start; at < passage[i].End; at++)
            {
                // Words in marks contain white space, even line breaks; a sign may be a control character.
                apart |= IsBlank(passage.Text[at]);
                if (!IsBlank(passage.Text[at]))
                {
                    phrase.Append(apart && phrase.Length > 0 ? " " : "").Append(passage.Text[at]);
                    apart = false;
                }
            }
        }

        return phrase.ToString();
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    /// <summary>Whether the text has the words exactly as the phrase gives them. It nearly always does.</summary>
    private static bool StandsSo(Passage passage, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (passage[i].Entry == WordEntry.Unknown && HasBlanks(passage.Text, passage[i].Range))
            {
                return false;
            }

            if (i == span.From)
            {
                continue;
            }

            int end = passage[i - 1].End;
            bool so = IsApart(passage, i) ? passage[i].Start == end + 1 && passage.Text[end] == ' ' : passage[i].Start == end;
            if (!so)
            {
                return false;
            }
        }

        return span.From < span.To;
    }

    /// <summary>Whether there is more in a token than letters, signs and single blanks.</summary>
    private static bool HasBlanks(string text, TextRange token)
    {
        for (int i = token.Start; i < token.End; i++)
        {
            if (IsBlank(text[i]) && (text[i] != ' ' || text[i - 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsApart(Passage passage, int token)
    {
        ref readonly Token here = ref passage[token];
        ref readonly Token before = ref passage[token - 1];
        bool glued = here.Kind is TokenKind.Period or TokenKind.Possessive or TokenKind.Comma or TokenKind.CloseBracket;
        return !glued && before.Kind != TokenKind.OpenBracket && !(here.Start == before.End && !(before.IsWord && here.IsWord));
    }
}
