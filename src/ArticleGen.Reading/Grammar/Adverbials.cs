using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Grammar;

/// <summary>Steps over what may stand between a verb and its subject or content: "on Thursday", "in a statement", "again".</summary>
internal static class Adverbials
{
    // "in an interview with the newspaper published on Thursday": a handful of phrases at the most.
    private const int MostPhrases = 6;

    /// <summary>The first token at or after <paramref name="from"/> that is no adverbial.</summary>
    public static int SkipRight(Passage passage, int from, int high)
    {
        int i = from;
        for (int phrases = 0; phrases < MostPhrases && i < high; phrases++)
        {
            int next = SkipOne(passage, i, high);
            if (next == i)
            {
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
            bool time = Words.IsTemporal(passage, i - 1) || (passage[i - 1].Kind == TokenKind.Number && i - 2 >= low && Words.IsTemporal(passage, i - 2));
            if (time)
            {
                i--;
                i -= i - 1 >= low && (passage.Is(i - 1, "on") || passage.Is(i - 1, "late") || passage.Is(i - 1, "early") || passage.Is(i - 1, "last") || passage.Is(i - 1, "this")) ? 1 : 0;
            }
            else if (i - 2 >= low && IsSpan(passage, i - 1) && IsPointer(passage, i - 2))
            {
                i -= 2;
            }
            else if (i - 2 >= low && IsPartOfDay(passage, i - 1) && Words.IsTemporal(passage, i - 2))
            {
                i--;
            }
            else if (Words.IsAdverb(passage, i - 1) && !Words.IsName(passage, i - 1))
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

    private static int SkipOne(Passage passage, int i, int high)
    {
        if (Words.IsTemporal(passage, i))
        {
            i++;
            while (i < high && (passage[i].Kind == TokenKind.Number || IsPartOfDay(passage, i)))
            {
                i++;
            }

            return i;
        }

        if (Words.IsAdverb(passage, i) && !Words.IsName(passage, i))
        {
            return i + 1;
        }

        if (IsPointer(passage, i) && i + 1 < high && IsSpan(passage, i + 1))
        {
            return i + 2;
        }

        if (!passage.Is(i, WordClass.Preposition) || passage.Is(i, "that") || passage.Is(i, "of") || passage.Is(i, "as"))
        {
            return i;
        }

        return PrepositionalPhrase(passage, i, high);
    }

    private static bool IsSpan(Passage passage, int i) =>
        Words.IsTemporal(passage, i) || IsPartOfDay(passage, i) || passage.Is(i, "week") || passage.Is(i, "month") || passage.Is(i, "year") || passage.Is(i, "summer") || passage.Is(i, "spring") || passage.Is(i, "fall") || passage.Is(i, "weekend");

    private static bool IsPartOfDay(Passage passage, int i) =>
        passage.Is(i, "morning") || passage.Is(i, "afternoon") || passage.Is(i, "evening") || passage.Is(i, "night");

    private static bool IsPointer(Passage passage, int i) =>
        passage.Is(i, "last") || passage.Is(i, "this") || passage.Is(i, "earlier") || passage.Is(i, "late") || passage.Is(i, "next");

    private static int PrepositionalPhrase(Passage passage, int i, int high)
    {
        int start = i + 1;
        if (start < high && Words.IsTemporal(passage, start))
        {
            return SkipOne(passage, start, high);
        }

        // "in saying", "after meeting": no phrase of time or place.
        if (start >= high || passage.Is(start, WordClass.VerbIng) && !Words.IsNominal(passage, start))
        {
            return i;
        }

        // "after Hale left" is a clause: nothing to step over.
        return NounPhraseAt.Find(passage, start, high) is { } phrase && !Words.IsFiniteVerb(passage, phrase.To) ? phrase.To : i;
    }
}
