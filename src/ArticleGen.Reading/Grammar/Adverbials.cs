using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Steps over what may stand between a verb and its subject or content: "on Thursday", "in a statement", "again".</summary>
internal static class Adverbials
{
    // "in an interview with the newspaper published on Thursday": a handful of phrases at the most.
    private const int MostPhrases = 6;

    /// <summary>The first token at or after <paramref name="fromToken"/> that is no adverbial, or the one behind so many of them.</summary>
    public static int SkipRight(Passage passage, int fromToken, int highToken, int phraseCount = MostPhrases)
    {
        int i = fromToken;
        for (int phrases = 0; phrases < phraseCount && i < highToken; phrases++)
        {
            int next = SkipOne(passage, i, highToken);
            if (next == i || passage.KindAt(next) == TokenKind.Possessive)
            {
                // "said [today]'s vote was late": a noun phrase starts.
                break;
            }

            i = next;
        }

        return i;
    }

    /// <summary>The token after the last one before <paramref name="endToken"/> that is no adverb, weekday or date.</summary>
    public static int SkipLeft(Passage passage, int endToken, int lowToken)
    {
        int i = endToken;
        while (i - 1 >= lowToken)
        {
            if (AdverbPhrases.Before(passage, i, lowToken) is int phrase && phrase < i)
            {
                i = phrase;
                continue;
            }

            bool time = Words.IsTemporal(passage, i - 1)
                || (passage[i - 1].Kind == TokenKind.Number && i - 2 >= lowToken && Words.IsTemporal(passage, i - 2));
            if (time)
            {
                i--;
                i -= i - 1 >= lowToken && passage.Is(i - 1, WordMeaning.BeforeDay) ? 1 : 0;
            }
            else if (i - 2 >= lowToken && IsPointedAt(passage, i - 1) && passage.Is(i - 2, WordMeaning.Pointer))
            {
                i -= 2;
            }
            else if (i - 2 >= lowToken && passage.Is(i - 1, WordMeaning.PartOfDay) && Words.IsTemporal(passage, i - 2))
            {
                i--;
            }
            else if (i - 2 >= lowToken && IsReflexive(passage, i - 1) && Words.IsName(passage, i - 2))
            {
                i--;
            }
            else if (Words.IsAdverb(passage, i - 1)
                && !Words.IsName(passage, i - 1)
                && !(passage.Is(i - 1, WordClass.Pronoun) && Opens(passage, i - 1, lowToken)))
            {
                i--;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>"[most] said so", "tired; [most] said so": the word stands alone where a subject does.</summary>
    private static bool Opens(Passage passage, int token, int lowToken) =>
        token == lowToken
            || passage[token - 1].Kind is TokenKind.Semicolon or TokenKind.Comma or TokenKind.Colon
            || passage.Is(token - 1, WordClass.Conjunction);

    /// <summary>Calder [herself] said: the word stresses the name before it.</summary>
    private static bool IsReflexive(Passage passage, int token) =>
        passage.IsAny(token, "himself", "herself", "itself", "themselves");

    private static int SkipOne(Passage passage, int token, int highToken)
    {
        if (Words.IsTemporal(passage, token))
        {
            // "said yesterday 60 crews left": only months and weekdays have a number behind them that is no part of the clause.
            highToken = passage.Is(token, WordMeaning.Day) ? token + 1 : highToken;
            token++;
            bool stop = passage.KindAt(token) == TokenKind.Period && passage.KindAt(token + 1) == TokenKind.Number
                && passage.Is(token - 1, WordMeaning.Month);
            // "said Feb. 20 that"
            token += stop && token + 1 < highToken ? 1 : 0;
            while (token < highToken && (passage[token].Kind == TokenKind.Number || passage.Is(token, WordMeaning.PartOfDay)))
            {
                token++;
            }

            return token;
        }

        if (AdverbPhrases.After(passage, token) is int phrase && phrase > token)
        {
            return phrase;
        }

        if (Words.IsAdverb(passage, token) && !Words.IsName(passage, token))
        {
            // "said there are berths": the subject of a clause.
            return passage.Is(token, "there") && passage.Is(token + 1, WordClass.Auxiliary) ? token : token + 1;
        }

        if (passage.Is(token, WordMeaning.Pointer) && token + 1 < highToken && IsPointedAt(passage, token + 1))
        {
            return token + 2;
        }

        if (!passage.Is(token, WordClass.Preposition) || passage.IsAny(token, "that", "of", "as"))
        {
            return token;
        }

        return PrepositionalPhrase(passage, token, highToken);
    }

    /// <summary>What a pointer picks: "last [Friday]", "this [morning]", "next [week]".</summary>
    private static bool IsPointedAt(Passage passage, int token) =>
        Words.IsTemporal(passage, token) || passage.Is(token, WordMeaning.PartOfDay | WordMeaning.Period);

    private static int PrepositionalPhrase(Passage passage, int token, int highToken)
    {
        int start = token + 1;
        int possessive = BehindTime(passage, start);
        if (possessive > start && possessive + 1 < highToken && passage[possessive].Kind == TokenKind.Possessive)
        {
            // "on Friday's broadcast", "in Thursday night's debate", "during this week's debate"
            return NounPhraseAt.Find(passage, possessive + 1, highToken)?.To ?? token;
        }

        if (start < highToken && Words.IsTemporal(passage, start))
        {
            return SkipOne(passage, start, highToken);
        }

        // "in saying", "after meeting": no phrase of time or place.
        if (start >= highToken || passage.Is(start, WordForm.VerbIng) && !Words.IsNominal(passage, start))
        {
            return token;
        }

        // "after Hale left" is a clause: nothing to step over.
        return NounPhraseAt.Find(passage, start, highToken) is { } phrase && !Words.IsFiniteVerb(passage, phrase.To) ? phrase.To : token;
    }

    /// <summary>"Friday", "Thursday night", "this week": the token behind the words for a time, or <paramref name="token"/>.</summary>
    private static int BehindTime(Passage passage, int token)
    {
        int time = passage.Is(token, WordMeaning.Pointer) && IsPointedAt(passage, token + 1)
            ? token + 2
            : Words.IsTemporal(passage, token) ? token + 1 : token;
        return time > token && passage.Is(time, WordMeaning.PartOfDay) ? time + 1 : time;
    }
}
