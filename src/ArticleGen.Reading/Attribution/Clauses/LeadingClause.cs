using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>
/// Tells a clause from a thing with clauses that hang on it: "reported that [profits rose]" against "reported [profits] that rose", "found
/// [a way] in after the lock broke", "reported [profits], helped by the tide".
/// </summary>
internal static class LeadingClause
{
    /// <summary>Whether the words have a verb of their own, and not only verbs of what hangs on a noun.</summary>
    public static bool Has(Passage passage, TokenSpan span)
    {
        // "[What the crews need]" is a thing, too.
        int owed = passage.Is(span.From, "what") ? 1 : 0;
        int token = span.From;
        if (Words.IsFiniteVerb(passage, token) && !Words.IsNominal(passage, token))
        {
            // "which Calder argued [was late]"
            return true;
        }

        while (token < span.To)
        {
            if (Reported.IsClauseVerb(passage, span.From, token)
                && !IsParticiple(passage, token, span)
                && !passage.Is(token - 1, "to")
                && !(passage.Is(token - 1, WordClass.Possessive) && Words.IsNominal(passage, token))
                && !Words.IsTemporal(passage, token))
            {
                if (owed == 0)
                {
                    return true;
                }

                owed--;
                token = VerbEnd(passage, token, span.To);
                continue;
            }

            if (token > span.From && EndsThing(passage, token, span.To))
            {
                return false;
            }

            owed += token > span.From && HangsOn(passage, token) ? 1 : 0;
            token++;
        }

        return false;
    }

    /// <summary>
    /// "a catch [which] sank", "a way in [after] the lock broke", "the boats [they] sail": a clause that is not the main one.
    /// </summary>
    private static bool HangsOn(Passage passage, int token)
    {
        if (passage.Is(token, WordClass.Relative | WordClass.Wh) || passage.Is(token, "that"))
        {
            // "reported last quarter that it rose" tells when, and then what.
            return Words.IsNominal(passage, token - 1) && !passage.Is(token - 1, WordMeaning.Period)
                || passage.Is(token - 1, WordClass.Preposition)
                || passage.KindAt(token - 1) == TokenKind.Comma;
        }

        // "the number of fires [since] Monday had doubled": a preposition.
        bool timed = passage.Is(token, WordClass.Preposition) && Words.IsTemporal(passage, token + 1);
        return (passage.Is(token, WordClass.Subordinator) && !timed)
            || (passage.Is(token, WordForm.Subject)
                && passage.Is(token, WordClass.Pronoun)
                && Words.IsNominal(passage, token - 1));
    }

    /// <summary>
    /// "reported a loss[;] it fell", "reported a loss[, but] it fell", "added a try[, and] the crowd sang": the reporter's next sentence.
    /// </summary>
    private static bool EndsThing(Passage passage, int token, int endToken)
    {
        if (passage[token].Kind != TokenKind.Comma)
        {
            return passage[token].Kind == TokenKind.Semicolon;
        }

        return passage.Is(token + 1, "but")
            || (passage.Is(token + 1, "and")
                && passage.Is(token + 2, WordClass.Determiner | WordClass.Pronoun)
                && NounPhraseAt.Find(passage, token + 2, endToken) is { } subject
                && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, subject.To, endToken)));
    }

    /// <summary>"a loss for the year [ended] March 31", "a boat [built] by Hale", "profits, [helped] by the tide".</summary>
    private static bool IsParticiple(Passage passage, int token, TokenSpan span)
    {
        bool maybe = passage.Is(token, WordForm.VerbParticiple) || passage[token].Entry.IsUnknown;
        return maybe
            && !passage.Is(token, WordClass.Auxiliary)
            && (passage.Is(token + 1, "by")
                || Words.IsTemporal(passage, token + 1)
                || (passage.KindAt(token - 1) == TokenKind.Comma && passage.FirstComma(new(span.From, token - 1)) < 0));
    }

    /// <summary>"would [not] have been [fully] paid": the words of one verb.</summary>
    private static int VerbEnd(Passage passage, int verbToken, int endToken)
    {
        int token = verbToken + 1;
        while (token < endToken
            && (Words.IsAdverb(passage, token)
                || passage.Is(token, WordClass.Negation)
                || (passage.Is(token, WordClass.Auxiliary | WordForm.VerbParticiple)
                    && passage.Is(token - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation))))
        {
            token++;
        }

        return token;
    }
}
