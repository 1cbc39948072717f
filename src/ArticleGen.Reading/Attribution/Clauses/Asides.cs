using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Steps over what is inserted between a verb of saying and what is said.</summary>
internal static class Asides
{
    // "said, if chosen by the council of Varna in May, she would stay": how many tokens the second comma may be away.
    private const int LongestAside = 16;

    // "told a meeting of the council of Varna, Ohio, late last week": how many tokens away the clause may start.
    private const int LongestInsertion = 16;

    /// <summary>
    /// Calder told the crews [in Varna, Ohio,] that ...: the opener behind an insertion without a verb; null when the clause stands right
    /// there, or none does.
    /// </summary>
    public static int? OpenerBehind(Passage passage, in Cue cue, int from, int end)
    {
        if (!cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Told) || !StartsInsertion(passage, cue, from))
        {
            return null;
        }

        end = Math.Min(end, from + LongestInsertion);
        for (int i = from; i < end; i++)
        {
            if (passage.Is(i, "that"))
            {
                // "told the crews of the ship that sank": a relative clause.
                return i > from && !Words.IsFiniteVerb(passage, i + 1) ? i : null;
            }

            if (passage[
                i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Comma or TokenKind.Dash or TokenKind.Possessive
                    or TokenKind.Period)
                || passage.Is(i, WordMeaning.CueVerb | WordClass.Wh | WordClass.ClauseOpener)
                || Words.IsFiniteVerb(passage, i))
            {
                return null;
            }
        }

        return null;
    }

    private static bool StartsInsertion(Passage passage, in Cue cue, int i) =>
        passage.KindAt(i) is TokenKind.Comma or TokenKind.Dash
            || (passage.Is(i, WordClass.Preposition) && !passage.Is(i, "that"))
            || Words.IsTemporal(passage, i)
            || (cue.Takes(CueFrames.Told) && (Words.IsNominal(passage, i) || passage.Is(i, WordClass.Determiner)));

    /// <summary>Calder warned[, however,] that ...: the token behind an adverb or a phrase of time or place between two commas.</summary>
    public static int AfterAside(Passage passage, int i, int end)
    {
        if (passage.KindAt(i) != TokenKind.Comma || passage.KindAt(i + 1) != TokenKind.Word)
        {
            return i;
        }

        // Reuters said, citing two officials, that ...
        bool cites = passage.IsAny(i + 1, "citing", "quoting");
        int behind = cites ? NounPhraseAt.Find(passage, i + 2, end)?.To ?? i : Adverbials.SkipRight(passage, i + 1, end);
        return behind > i + 1
            && passage.KindAt(behind) == TokenKind.Comma
            && (Reported.StartsClause(passage, behind + 1) || passage.KindAt(behind + 1) == TokenKind.Stretch)
            ? behind + 1
            : i;
    }

    /// <summary>
    /// Calder told reporters [when asked about the report] that ...: the token behind the question, when what was said follows.
    /// </summary>
    public static int AfterQuestion(Passage passage, int i, int end)
    {
        if (!passage.Is(i, "when")
            || !passage.Is(i + 1, WordForm.VerbParticiple)
            || passage[i + 1].Entry.Cue?.Takes(CueFrames.Question) != true)
        {
            return i;
        }

        int topic = passage.Is(i + 2, "about") ? NounPhraseAt.Find(passage, i + 3, end)?.To ?? i : i + 2;
        int behind = Adverbials.SkipRight(passage, topic, end);
        return behind < end
            && (passage.Is(behind, "that")
                || passage[behind].Kind is TokenKind.Stretch or TokenKind.Colon
                || passage.KindAt(behind + 1) == TokenKind.Stretch)
            ? behind
            : i;
    }

    /// <summary>
    /// Calder said[, when the port was shut in May], "We reopen.": the comma before the quotation; the first one where no quotation follows
    /// an insertion.
    /// </summary>
    public static int QuotationBehind(Passage passage, int comma, int end)
    {
        end = Math.Min(end - 1, comma + LongestAside);
        for (int i = comma + 1;
            i < end
                && passage[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive or TokenKind.Comma
                && (passage[i].Entry.Cue is null || passage.Is(i, WordForm.VerbAlsoNoun));
            i++)
        {
            if (passage[i].Kind == TokenKind.Comma && passage[i + 1].Kind == TokenKind.Stretch)
            {
                return i;
            }
        }

        return comma;
    }

    /// <summary>"said, if chosen, she would stay": whether a circumstance between two commas opens what is said.</summary>
    public static bool OpensWithAside(Passage passage, int comma, int end)
    {
        if (passage.KindAt(comma) != TokenKind.Comma
            || !passage.Is(comma + 1, WordClass.Subordinator | WordClass.Preposition)
            || passage.Is(comma + 1, WordClass.Conjunction | WordClass.Relative))
        {
            return false;
        }

        for (int i = comma + 2; i < end && i < comma + LongestAside; i++)
        {
            if (passage[i].Kind == TokenKind.Comma)
            {
                return Reported.StartsClause(passage, i + 1)
                    || (NounPhraseAt.Find(passage, i + 1, end) is { } subject
                        && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, subject.To, end)));
            }
        }

        return false;
    }
}
