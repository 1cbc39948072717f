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
    public static int? OpenerBehind(Passage passage, in Cue cue, int fromToken, int endToken)
    {
        if (!cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Told) || !StartsInsertion(passage, cue, fromToken))
        {
            return null;
        }

        endToken = Math.Min(endToken, fromToken + LongestInsertion);
        for (int i = fromToken; i < endToken; i++)
        {
            if (passage.Is(i, "that"))
            {
                // "told the crews of the ship that sank": a relative clause.
                return i > fromToken && !Words.IsFiniteVerb(passage, i + 1) ? i : null;
            }

            TokenKind kind = passage[i].Kind;
            bool mayStand = kind is TokenKind.Word or TokenKind.Number or TokenKind.Comma or TokenKind.Dash or TokenKind.Possessive
                or TokenKind.Period;
            if (!mayStand
                || passage.Is(i, WordMeaning.CueVerb | WordClass.Wh | WordClass.ClauseOpener)
                || Words.IsFiniteVerb(passage, i))
            {
                return null;
            }
        }

        return null;
    }

    private static bool StartsInsertion(Passage passage, in Cue cue, int token) =>
        passage.KindAt(token) is TokenKind.Comma or TokenKind.Dash
            || (passage.Is(token, WordClass.Preposition) && !passage.Is(token, "that"))
            || Words.IsTemporal(passage, token)
            || (cue.Takes(CueFrames.Told) && (Words.IsNominal(passage, token) || passage.Is(token, WordClass.Determiner)));

    /// <summary>Calder warned[, however,] that ...: the token behind an adverb or a phrase of time or place between two commas.</summary>
    public static int AfterAside(Passage passage, int token, int endToken)
    {
        if (passage.KindAt(token) != TokenKind.Comma || passage.KindAt(token + 1) != TokenKind.Word)
        {
            return token;
        }

        // Reuters said, citing two officials, that ...
        bool cites = passage.IsAny(token + 1, "citing", "quoting");
        int behind = cites
            ? NounPhraseAt.Find(passage, token + 2, endToken)?.To ?? token
            : Adverbials.SkipRight(passage, token + 1, endToken);
        return behind > token + 1
            && passage.KindAt(behind) == TokenKind.Comma
            && (Reported.StartsClause(passage, behind + 1) || passage.KindAt(behind + 1) == TokenKind.Stretch)
            ? behind + 1
            : token;
    }

    /// <summary>
    /// Calder told reporters [when asked about the report] that ...: the token behind the question, when what was said follows.
    /// </summary>
    public static int AfterQuestion(Passage passage, int token, int endToken)
    {
        if (!passage.Is(token, "when")
            || !passage.Is(token + 1, WordForm.VerbParticiple)
            || passage[token + 1].Entry.Cue?.Takes(CueFrames.Question) != true)
        {
            return token;
        }

        int topic = passage.Is(token + 2, "about") ? NounPhraseAt.Find(passage, token + 3, endToken)?.To ?? token : token + 2;
        int behind = Adverbials.SkipRight(passage, topic, endToken);
        return behind < endToken
            && (passage.Is(behind, "that")
                || passage[behind].Kind is TokenKind.Stretch or TokenKind.Colon
                || passage.KindAt(behind + 1) == TokenKind.Stretch)
            ? behind
            : token;
    }

    /// <summary>
    /// Calder said[, when the port was shut in May], "We reopen.": the comma before the quotation. Where no quotation follows an insertion,
    /// the comma at <paramref name="commaToken"/>.
    /// </summary>
    public static int QuotationBehind(Passage passage, int commaToken, int endToken)
    {
        endToken = Math.Min(endToken - 1, commaToken + LongestAside);
        for (int i = commaToken + 1;
            i < endToken
                && passage[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive or TokenKind.Comma
                && (passage[i].Entry.Cue is null || passage.Is(i, WordForm.VerbAlsoNoun));
            i++)
        {
            if (passage[i].Kind == TokenKind.Comma && passage[i + 1].Kind == TokenKind.Stretch)
            {
                return i;
            }
        }

        return commaToken;
    }

    /// <summary>
    /// "said [on completion of the sale, the pier] would close": a phrase with "of" behind its noun, whose comma the clause stands behind.
    /// </summary>
    public static bool OpensWithPhrase(Passage passage, in Cue cue, int token, int endToken)
    {
        if (!cue.Takes(CueFrames.Anything)
            || !passage.Is(token, WordClass.Preposition)
            || !passage.Is(token + 2, "of")
            || passage.Is(token + 1, WordClass.Closed)
            || NounPhraseAt.Find(passage, token + 3, endToken) is not { } whole
            || passage.KindAt(whole.To) != TokenKind.Comma)
        {
            return false;
        }

        return NounPhraseAt.Find(passage, whole.To + 1, endToken) is { } subject
            && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, subject.To, endToken));
    }

    /// <summary>"said, if chosen, she would stay": whether a circumstance between two commas opens what is said.</summary>
    public static bool OpensWithAside(Passage passage, int commaToken, int endToken)
    {
        if (passage.KindAt(commaToken) != TokenKind.Comma
            || !passage.Is(commaToken + 1, WordClass.Subordinator | WordClass.Preposition)
            || passage.Is(commaToken + 1, WordClass.Conjunction | WordClass.Relative))
        {
            return false;
        }

        for (int i = commaToken + 2; i < endToken && i < commaToken + LongestAside; i++)
        {
            if (passage[i].Kind == TokenKind.Comma)
            {
                return Reported.StartsClause(passage, i + 1)
                    || (NounPhraseAt.Find(passage, i + 1, endToken) is { } subject
                        && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, subject.To, endToken)));
            }
        }

        return false;
    }
}
