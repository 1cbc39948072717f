using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Finds the subject of a verb.</summary>
internal static class Subjects
{
    // "Calder, 54, of Varna, the director, said": so many tokens may stand between subject and verb.
    private const int LongestInsertion = SubjectBeforeInsertion.Longest;

    // "an official who was not allowed to speak in public about the plan said"
    private const int LongestRelative = 20;

    // "As the council debated the plan to close the port of Varna to ferries, Calder said": an opening ends with a comma within so many
    // tokens.
    private const int LongestOpening = 40;

    // "In Varna the port Calder rose": how many phrases of an adverbial may stand before the subject.
    private const int MostTries = 3;

    /// <summary>
    /// The subject of the verb group that starts at <paramref name="groupToken"/>, looking to the left as far as
    /// <paramref name="lowToken"/>.
    /// </summary>
    public static Subject? Before(Passage passage, int groupToken, int lowToken)
    {
        int end = Adverbials.SkipLeft(passage, groupToken, lowToken);
        if (end <= lowToken)
        {
            return null;
        }

        int before = end - 1;
        // WHO said so: the body, not the pronoun.
        bool who = passage.Is(before, "who") && !(passage[before].IsAllCaps && !passage.IsTitleCase);
        bool that = passage.Is(before, "that") && before > lowToken && Words.IsNominal(passage, before - 1);
        if (that || who || passage.Is(before, "which"))
        {
            return Antecedents.Before(passage, before, lowToken) is { } antecedent
                ? new Subject(antecedent, SubjectPosition.Antecedent)
                : null;
        }

        if (passage[before].Kind is TokenKind.Comma or TokenKind.Dash || passage.EndsWithComma(before))
        {
            // Calder, who calls it "a farce," said ...: the comma inside the mark ends the insertion as well.
            return SubjectBeforeInsertion.Find(passage, before, lowToken);
        }

        if (passage.Is(before, WordClass.Conjunction))
        {
            int shared = passage.KindAt(before - 1) == TokenKind.Comma ? before - 1 : before;
            return (NearestClause.Nearest(passage, shared, lowToken) ?? OfClause(passage, new(lowToken, shared))) is { } phrase
                ? new Subject(phrase, SubjectPosition.Shared)
                : null;
        }

        NounPhrase? adjacent = NounPhraseBefore.Find(passage, end, lowToken);
        if (adjacent is { Kind: NounPhraseKind.Name } named && passage.Is(named.From, "that") && Words.IsName(passage, named.From + 1))
        {
            // "claimed that [Hale] told her": no name has "that" before it.
            adjacent = named with { From = named.From + 1 };
        }

        if (SubjectBesideMarks.Before(passage, end, lowToken) is { } whole && whole.From < (adjacent?.From ?? end))
        {
            return new Subject(whole, SubjectPosition.Adjacent);
        }

        if (adjacent is { } behind && BeforeOpenApposition(passage, behind, lowToken) is { } opened)
        {
            return new Subject(opened, SubjectPosition.BeforeInsertion);
        }

        // "what we call", "the plan of Calder she backed": nothing modifies a pronoun.
        bool personal = adjacent is { Kind: NounPhraseKind.Pronoun } && passage.Is(end - 1, WordForm.Subject);
        if (!personal
            && (adjacent is not { Kind: NounPhraseKind.Name } || passage.Is(adjacent.Value.From - 1, WordClass.Preposition))
            && PostModifiedSubject.Before(passage, end, lowToken) is { } modified
            && modified.From < (adjacent?.From ?? end))
        {
            return new Subject(modified, SubjectPosition.BeforeInsertion);
        }

        return BeforeRelative(passage, adjacent?.From ?? end, lowToken) is { } antecedentPhrase
            ? new Subject(antecedentPhrase, SubjectPosition.BeforeInsertion)
            : adjacent is { } phraseBefore ? new Subject(phraseBefore, SubjectPosition.Adjacent) : null;
    }

    /// <summary>"[Howard Hale], economist at the bank said": the comma behind the apposition is missing.</summary>
    private static NounPhrase? BeforeOpenApposition(Passage passage, NounPhrase phrase, int lowToken)
    {
        int comma = phrase.From - 1;
        bool role = comma > lowToken + 1
            && phrase.Kind == NounPhraseKind.Description
            && !phrase.Coordinated
            && passage[comma].Kind == TokenKind.Comma
            && !Words.IsDeterminer(passage, phrase.From)
            && passage.Is(phrase.CoreTo - 1, WordMeaning.Role)
            && !passage.Is(phrase.CoreTo - 1, WordForm.Plural | WordMeaning.GroupRole);
        return role
            && NounPhraseBefore.Find(passage, comma, lowToken) is { Kind: NounPhraseKind.Name, Coordinated: false } name
            && name.To - name.From > 1
            && passage.Is(name.From, WordMeaning.GivenName | WordMeaning.Title)
            && StartsClause(passage, name.From, lowToken)
            ? name
            : null;
    }

    /// <summary>
    /// "an official [who spoke on condition of anonymity] said", "a source [speaking to Reuters] said": the phrase before the insertion.
    /// </summary>
    private static NounPhrase? BeforeRelative(Passage passage, int adjacentToken, int lowToken)
    {
        if (adjacentToken <= lowToken || StartsClause(passage, adjacentToken, lowToken))
        {
            return null;
        }

        bool verb = false;
        for (int k = adjacentToken - 1; k > lowToken && k > adjacentToken - LongestRelative; k--)
        {
            Token token = passage[k];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive))
            {
                return null;
            }

            verb |= Words.IsFiniteVerb(passage, k) || (passage.Is(k, WordForm.VerbThird) && IsBehindWho(passage, k));
            bool relative = passage.Is(k, "who") && verb;
            bool participle = passage.Is(k, WordForm.VerbIng) && !verb && !Words.IsNominal(passage, k) && Words.IsNominal(passage, k - 1)
                && !Words.IsAttribute(passage, k - 1);
            if (relative || participle)
            {
                return NounPhraseBefore.Find(passage, k, lowToken);
            }
        }

        return null;
    }

    /// <summary>"who presents", "who also presents": a form that may be a noun elsewhere is a verb here.</summary>
    private static bool IsBehindWho(Passage passage, int token) =>
        passage.Is(token - 1, "who") || (passage.Is(token - 2, "who") && Words.IsAdverb(passage, token - 1));

    /// <summary>The subject of the first clause between the two tokens: the first noun phrase that a finite verb follows.</summary>
    /// <remarks>Where the verb is known to be <paramref name="far"/> off, a relative clause may stand between them.</remarks>
    public static NounPhrase? OfClause(Passage passage, TokenSpan span, bool far = false)
    {
        (int from, int to) = span;
        int i = SkipOpening(passage, span);
        for (int tries = 0; tries < MostTries && i < to; tries++)
        {
            if (NounPhraseAt.Find(passage, i, to, subject: true) is not { } phrase)
            {
                return null;
            }

            if (far && passage.Is(phrase.To, "who") && phrase.Kind != NounPhraseKind.Pronoun)
            {
                // "An engineer who left last year, and who asked not to be named, said": the verb stands far off.
                return phrase;
            }

            int next = Adverbials.SkipRight(passage, phrase.To, to);
            if (next < to && passage[next].Kind == TokenKind.Comma)
            {
                next = IsVerbBehindComma(passage, next + 1) ? next + 1 : AfterInsertion(passage, next, to);
            }

            if (Words.IsFiniteVerb(passage, next) || (passage.KindAt(next - 1) == TokenKind.Comma && IsVerbBehindComma(passage, next)))
            {
                return phrase;
            }

            // "In Varna Calder rose", "A few days later, Calder rose": the phrase belonged to an adverbial.
            i = Adverbials.SkipRight(passage, phrase.To, to);
            i += passage.KindAt(i) == TokenKind.Comma ? 1 : 0;
        }

        return null;
    }

    /// <summary>Whether a clause may start at the token: nothing, a sign or a conjunction stands before it.</summary>
    public static bool StartsClause(Passage passage, int token, int lowToken)
    {
        if (token <= lowToken)
        {
            return true;
        }

        Token before = passage[token - 1];
        return before.Kind is TokenKind.Comma or TokenKind.Stretch or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash
            or TokenKind.Ellipsis or TokenKind.OpenBracket
            || before.EndsSentence
            || before.Is(WordClass.Conjunction | WordClass.Subordinator)
            || (before.Is(WordClass.Adverb) && !before.Is(WordClass.Preposition))
            || Words.IsTemporal(passage, token - 1);
    }

    private static int SkipOpening(Passage passage, TokenSpan span)
    {
        int i = span.From;
        if (passage.KindAt(i) == TokenKind.Stretch)
        {
            i++;
        }

        while (i < span.To && (passage[i].Kind == TokenKind.Comma || passage.Is(i, WordClass.Conjunction) || passage.Is(i, "then")))
        {
            i++;
        }

        if (i < span.To
            && (passage.Is(i, WordClass.Preposition | WordClass.Subordinator | WordForm.VerbIng | WordForm.VerbParticiple)
                || Words.IsAdverb(passage, i)))
        {
            int comma = passage.FirstComma(new(i, Math.Min(span.To, i + LongestOpening)));
            if (comma >= 0)
            {
                // Citing "the storm," though, Calder left.
                return passage.EndsWithComma(comma) && passage.KindAt(comma + 2) == TokenKind.Comma ? comma + 3 : comma + 1;
            }

            int after = Adverbials.SkipRight(passage, i, span.To);
            return after > i ? after : i + 1;
        }

        return i;
    }

    private static bool IsVerbBehindComma(Passage passage, int token) =>
        Words.IsFiniteVerb(passage, token)
            || (passage.Is(token, WordForm.VerbThird) && !passage.Is(token, WordForm.VerbAlsoNoun) && !passage[token].IsCapitalized);

    private static int AfterInsertion(Passage passage, int commaToken, int toToken)
    {
        for (int k = commaToken + 1; k < toToken && k < commaToken + LongestInsertion; k++)
        {
            if (passage[k].Kind == TokenKind.Comma && IsVerbBehindComma(passage, Adverbials.SkipRight(passage, k + 1, toToken)))
            {
                return Adverbials.SkipRight(passage, k + 1, toToken);
            }
        }

        return commaToken;
    }
}
