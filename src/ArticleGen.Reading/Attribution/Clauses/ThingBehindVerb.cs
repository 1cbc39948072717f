using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>
/// Tells words that are a thing from those that are a clause: "announced [plans that the crews dislike]" says nothing of the plans, and
/// "announced [plans had changed]" does. All verbs of a thing stand in clauses that belong to it.
/// </summary>
internal static class ThingBehindVerb
{
    // No clause in news has more words before its verb. The limit keeps hostile text linear.
    private const int LongestThing = 60;

    /// <summary>Whether the words behind a verb are a thing.</summary>
    public static bool Is(Passage passage, in Cue cue, NounPhrase? speaker, Content content)
    {
        if (content.From < cue.To
            || passage.Is(content.From, WordClass.ClauseOpener)
            || IsDocument(passage, cue, speaker)
            || NounPhraseAt.Find(passage, content.From, content.To) is not { Kind: not NounPhraseKind.Pronoun } thing)
        {
            return false;
        }

        return !HasVerb(passage, thing.CoreTo, Math.Min(content.To, thing.CoreTo + LongestThing));
    }

    /// <summary>"The poll showed [Calder well ahead]": what a document shows needs no verb.</summary>
    private static bool IsDocument(Passage passage, in Cue cue, NounPhrase? speaker) =>
        cue.Takes(CueFrames.Show) && speaker is { } subject && passage.Is(subject.CoreTo - 1, WordMeaning.DocumentNoun);

    /// <summary>
    /// Whether a finite verb stands there whose subject is the phrase before: not one of a clause that belongs to a noun.
    /// </summary>
    private static bool HasVerb(Passage passage, int fromToken, int endToken)
    {
        // How many verbs are those of the noun's own clauses.
        int own = 0;
        int part = fromToken;
        int signs = 0;
        bool joins = true;
        for (int i = fromToken; i < endToken; i++)
        {
            if (passage[i].Kind is TokenKind.Comma or TokenKind.Dash)
            {
                (part, joins, own, signs) = (i + 1, false, 0, signs + 1);
            }
            else if (passage[i].Kind == TokenKind.Semicolon || IsEnd(passage, i, endToken))
            {
                return false;
            }
            else if (OpensOwnClause(passage, i, fromToken))
            {
                own++;
            }
            else if (IsVerb(passage, i, fromToken))
            {
                // "the law, which the council wants, [is]": behind an insertion. "its mole, its pier and its gate [were]": behind a list.
                if (own == 0 && (joins || (signs > 1 && i == Adverbials.SkipRight(passage, part, endToken))))
                {
                    return true;
                }

                own = joins ? Math.Max(own - 1, 0) : 1;
            }
            else
            {
                joins |= passage.IsAny(i, "and", "or");
            }
        }

        return false;
    }

    /// <summary>"the deal [after Calder left]", "the deal [but the council waits]": what follows is no part of the clause.</summary>
    private static bool IsEnd(Passage passage, int token, int endToken) =>
        (passage.Is(token, WordClass.Subordinator)
            && !passage.Is(token, WordClass.Wh | WordClass.ClauseOpener)
            && (!passage.Is(token, WordClass.Preposition) || IsClause(passage, token + 1, endToken)))
        || passage.Is(token, "but")
        || (passage.Is(token, WordClass.Conjunction) && passage.Is(token + 1, WordForm.Subject));

    private static bool IsClause(Passage passage, int fromToken, int endToken) =>
        !Words.IsTemporal(passage, fromToken)
        && NounPhraseAt.Find(passage, fromToken, endToken) is { } subject
        && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, subject.To, endToken));

    /// <summary>"the deal [that she signed]", "the deal [she signed]".</summary>
    private static bool OpensOwnClause(Passage passage, int token, int fromToken) =>
        passage.Is(token, WordClass.Relative | WordClass.Wh)
            || passage.Is(token, "that")
            || (token == fromToken && passage.Is(token, WordForm.Subject));

    /// <summary>The first word of a verb group; not "signed by", nor the "May" of a date.</summary>
    private static bool IsVerb(Passage passage, int token, int fromToken)
    {
        int before = token > fromToken && Words.IsAdverb(passage, token - 1) ? token - 2 : token - 1;
        bool group = before >= fromToken && passage.Is(before, WordClass.Auxiliary | WordClass.Negation);
        return !group && Words.IsFiniteVerb(passage, token) && !Words.IsTemporal(passage, token) && !passage.Is(token + 1, "by");
    }
}
