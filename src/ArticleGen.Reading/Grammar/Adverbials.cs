using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Steps over what may stand between a verb and its subject or content: "on Thursday", "in a statement", "again".</summary>
internal static class Adverbials
{
    // "in an interview with the newspaper published on Thursday": a handful of phrases at the most.
    private const int MostPhrases = 6;

    /// <summary>The first token at or after <paramref name="from"/> that is no adverbial, or the one behind so many of them.</summary>
    public static int SkipRight(Passage passage, int from, int high, int mostPhrases = MostPhrases)
    {
        int i = from;
        for (int phrases = 0; phrases < mostPhrases && i < high; phrases++)
        {
            int next = SkipOne(passage, i, high);
            if (next == i || passage.KindAt(next) == TokenKind.Possessive)
            {
                // "said [today]'s vote was late": a noun phrase starts.
                break;
            }

            i = next;
        }

        return i;
    }

    /// <summary>The token after the last one before <paramref name="end"/> that is no adverb, weekday or date.</summary>
    public static int SkipLeft(Passage passage, int end, int low)
    {
        int i = end;
        while (i - 1 >= low)
        {
            if (AdverbPhrases.Before(passage, i, low) is int phrase && phrase < i)
            {
                i = phrase;
                continue;
            }

            bool time = Words.IsTemporal(passage, i - 1)
                || (passage[i - 1].Kind == TokenKind.Number && i - 2 >= low && Words.IsTemporal(passage, i - 2));
            if (time)
            {
                i--;
                i -= i - 1 >= low && passage.Is(i - 1, WordMeaning.BeforeDay) ? 1 : 0;
            }
            else if (i - 2 >= low && IsPointedAt(passage, i - 1) && passage.Is(i - 2, WordMeaning.Pointer))
            {
                i -= 2;
            }
            else if (i - 2 >= low && passage.Is(i - 1, WordMeaning.PartOfDay) && Words.IsTemporal(passage, i - 2))
            {
                i--;
            }
            else if (i - 2 >= low && IsReflexive(passage, i - 1) && Words.IsName(passage, i - 2))
            {
                i--;
            }
            else if (Words.IsAdverb(passage, i - 1)
                && !Words.IsName(passage, i - 1)
                && !(passage.Is(i - 1, WordClass.Pronoun) && Opens(passage, i - 1, low)))
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
    private static bool Opens(Passage passage, int i, int low) =>
        i == low
            || passage[i - 1].Kind is TokenKind.Semicolon or TokenKind.Comma or TokenKind.Colon
            || passage.Is(i - 1, WordClass.Conjunction);

    /// <summary>Calder [herself] said: the word stresses the name before it.</summary>
    private static bool IsReflexive(Passage passage, int i) =>
        passage.IsAny(i, "himself", "herself", "itself", "themselves");

    private static int SkipOne(Passage passage, int i, int high)
    {
        if (Words.IsTemporal(passage, i))
        {
            i++;
            while (i < high && (passage[i].Kind == TokenKind.Number || passage.Is(i, WordMeaning.PartOfDay)))
            {
                i++;
            }

            return i;
        }

        if (AdverbPhrases.After(passage, i) is int phrase && phrase > i)
        {
            return phrase;
        }

        if (Words.IsAdverb(passage, i) && !Words.IsName(passage, i))
        {
            // "said there are berths": the subject of a clause.
            return passage.Is(i, "there") && passage.Is(i + 1, WordClass.Auxiliary) ? i : i + 1;
        }

        if (passage.Is(i, WordMeaning.Pointer) && i + 1 < high && IsPointedAt(passage, i + 1))
        {
            return i + 2;
        }

        if (!passage.Is(i, WordClass.Preposition) || passage.IsAny(i, "that", "of", "as"))
        {
            return i;
        }

        return PrepositionalPhrase(passage, i, high);
    }

    /// <summary>What a pointer picks: "last [Friday]", "this [morning]", "next [week]".</summary>
    private static bool IsPointedAt(Passage passage, int i) =>
        Words.IsTemporal(passage, i) || passage.Is(i, WordMeaning.PartOfDay | WordMeaning.Period);

    private static int PrepositionalPhrase(Passage passage, int i, int high)
    {
        int start = i + 1;
        int possessive = BehindTime(passage, start);
        if (possessive > start && possessive + 1 < high && passage[possessive].Kind == TokenKind.Possessive)
        {
            // "on Friday's broadcast", "in Thursday night's debate", "during this week's debate"
            return NounPhraseAt.Find(passage, possessive + 1, high)?.To ?? i;
        }

        if (start < high && Words.IsTemporal(passage, start))
        {
            return SkipOne(passage, start, high);
        }

        // "in saying", "after meeting": no phrase of time or place.
        if (start >= high || passage.Is(start, WordForm.VerbIng) && !Words.IsNominal(passage, start))
        {
            return i;
        }

        // "after Hale left" is a clause: nothing to step over.
        return NounPhraseAt.Find(passage, start, high) is { } phrase && !Words.IsFiniteVerb(passage, phrase.To) ? phrase.To : i;
    }

    /// <summary>"Friday", "Thursday night", "this week": the token behind the words for a time, or <paramref name="i"/>.</summary>
    private static int BehindTime(Passage passage, int i)
    {
        int time = passage.Is(i, WordMeaning.Pointer) && IsPointedAt(passage, i + 1) ? i + 2 : Words.IsTemporal(passage, i) ? i + 1 : i;
        return time > i && passage.Is(time, WordMeaning.PartOfDay) ? time + 1 : time;
    }
}
