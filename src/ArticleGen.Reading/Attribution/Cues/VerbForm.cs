using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Cues;

/// <summary>Distinguishes a verb of saying from a noun, an adjective or a name of the same form.</summary>
internal static class VerbForm
{
    // "figures in the latest newsletter from the Ministry of Ports"
    private const int FarthestFigures = 14;

    /// <summary>Whether the words are a verb in their place.</summary>
    public static bool IsVerb(Passage passage, Sentence sentence, in VerbGroup cue, CueVerb verb)
    {
        Token token = passage[cue.Main];
        if (token.IsCapitalized && cue.Main > sentence.From && !passage.IsTitleCase)
        {
            // The United States, the Washington Post: a capital makes it part of a name.
            return false;
        }

        if (IsSay(passage, sentence, cue, verb))
        {
            return true;
        }

        int before = cue.GroupFrom - 1;
        if (IsPresence(passage, cue)
            || IsCompound(passage, cue)
            || IsDatedNoun(passage, sentence, cue, before)
            || (cue.Participle && IsAdjective(passage, before, cue.To))
            || IsNounBehindDeterminer(passage, sentence, cue, before)
            || (token.Is(WordForm.VerbAlsoNoun) && (BeginsSubject(passage, sentence, cue) || IsSubject(passage, cue))))
        {
            return false;
        }

        if (cue.Infinitive
            || ShowsBefore(passage, sentence, cue)
            || token.Is(WordForm.VerbPast | WordForm.VerbParticiple | WordForm.VerbIng))
        {
            return true;
        }

        return cue.GroupFrom < cue.Main
            ? IsSaidAlready(passage, sentence, cue) || IsPreview(passage, sentence, cue, verb)
            : SaysPlainly(passage, sentence, cue, token, verb) || HasAgreeingSubject(passage, sentence, cue, token);
    }

    /// <summary>"Sales fell, figures from Varna [show].": the verb ends the sentence, and its subject follows a comma.</summary>
    private static bool ShowsBefore(Passage passage, Sentence sentence, in VerbGroup cue)
    {
        if (!passage.Is(cue.Main, "show") || cue.GroupFrom == sentence.From || (cue.To < sentence.To && !passage[cue.To].EndsSentence))
        {
            return false;
        }

        int i = cue.GroupFrom - 1;
        int low = Math.Max(sentence.From, i - FarthestFigures);
        while (i > low && passage[i].Kind == TokenKind.Word)
        {
            i--;
        }

        return passage[i].Kind == TokenKind.Comma && passage.Is(i + 1, WordMeaning.DocumentNoun)
            && (passage.Is(i + 1, WordForm.Plural) || passage.IsAny(i + 1, "data", "figures"));
    }

    /// <summary>"the women [present] in the hall": who is there, not what is shown.</summary>
    private static bool IsPresence(Passage passage, in VerbGroup cue) =>
        passage.Is(cue.Main, "present") && cue.GroupFrom == cue.Main && passage.IsAny(cue.To, "in", "at", "on", "during", "when");

    /// <summary>"the world 400m [record] holder told": the word goes with the noun behind it, whose verb follows.</summary>
    private static bool IsCompound(Passage passage, in VerbGroup cue) =>
        cue.GroupFrom == cue.Main
        && cue.To == cue.Main + 1
        && passage.Is(cue.Main, WordForm.VerbAlsoNoun)
        && passage.Is(cue.Main, WordForm.VerbBase)
        && passage.Is(cue.To, WordMeaning.Role)
        && !passage.Is(cue.To, WordForm.Plural)
        && !Words.IsName(passage, cue.To)
        && passage.Is(cue.To + 1, WordMeaning.CueVerb | WordClass.Auxiliary);

    /// <summary>"her March [comment]", "the mayor's Friday [vow]".</summary>
    private static bool IsDatedNoun(Passage passage, Sentence sentence, in VerbGroup cue, int beforeToken) =>
        beforeToken > sentence.From
        && Words.IsTemporal(passage, beforeToken)
        && passage.Is(cue.Main, WordForm.VerbAlsoNoun)
        && (passage[beforeToken - 1].Kind == TokenKind.Possessive || IsPossessiveWord(passage, beforeToken - 1));

    /// <summary>"a [claim]", "Calder's [claim]", "her [claim]", "of [claim]".</summary>
    private static bool IsNounBehindDeterminer(Passage passage, Sentence sentence, in VerbGroup cue, int beforeToken)
    {
        if (cue.GroupFrom != cue.Main || cue.Participle || beforeToken < sentence.From || Words.IsName(passage, beforeToken))
        {
            return false;
        }

        return (passage.Is(beforeToken, WordClass.Determiner) && !passage.Is(beforeToken, WordClass.Pronoun))
            || Owns(passage, beforeToken)
            || IsPossessiveWord(passage, beforeToken)
            || (passage.Is(beforeToken, WordClass.Preposition) && !passage.Is(beforeToken, WordClass.Subordinator | WordClass.Conjunction));
    }

    /// <summary>"Calder's [claim]"; in "Tarn's [said] sales rose" the 's is part of the name.</summary>
    private static bool Owns(Passage passage, int token) =>
        passage.KindAt(token) == TokenKind.Possessive && !NamesWithPossessive.EndsWith(passage, token);

    private static bool IsPossessiveWord(Passage passage, int token) =>
        passage.Is(token, WordClass.Possessive) && !passage.Is(token, WordForm.Subject);

    /// <summary>
    /// Whether a verb behind an auxiliary tells what has been said. A modal tells of the future, unless the article quotes it:
    /// "We reopen," she will say. Hale could only quip: "We sail."
    /// </summary>
    private static bool IsSaidAlready(Passage passage, Sentence sentence, in VerbGroup cue) =>
        SubjectBesideMarks.Before(passage, cue.GroupFrom, sentence.From) is not null
        || passage.LeadsToMarks(cue.To)
        || (passage.Is(cue.To, "only") && passage.IsAny(cue.GroupFrom, "would", "could"))
        || passage.IsAny(cue.GroupFrom, "did", "do", "does")
        || !passage.Is(cue.GroupFrom, WordClass.Auxiliary);

    /// <summary>
    /// Calder will say the port has to reopen: an article that tells of a speech before it is held has its words already.
    /// </summary>
    private static bool IsPreview(Passage passage, Sentence sentence, in VerbGroup cue, CueVerb verb) =>
        passage.Is(cue.GroupFrom, "will")
        && verb.Takes(CueFrames.Preview)
        && !passage.Is(cue.GroupFrom - 1, WordForm.FirstPerson | WordForm.SecondPerson)
        && CueComplement.IsClauseBehind(passage, verb, cue.To, sentence.To);

    /// <summary>
    /// "We reopen," [state] television said: behind the marks stands a noun that goes with the next one, whose verb follows.
    /// </summary>
    private static bool BeginsSubject(Passage passage, Sentence sentence, in VerbGroup cue) =>
        passage.KindAt(cue.Main - 1) == TokenKind.Stretch && passage.Is(cue.Main, WordForm.VerbBase)
        && Words.IsNominal(passage, cue.To) && !Words.IsName(passage, cue.To)
        && NounPhraseAt.Find(passage, cue.To, sentence.To) is { } phrase && passage.Is(phrase.To, WordMeaning.CueVerb);

    /// <summary>"Harbour [rules] prohibit it", "the league [rules] do not": another verb follows, so this is its subject.</summary>
    private static bool IsSubject(Passage passage, in VerbGroup cue) =>
        cue.GroupFrom == cue.Main
        && passage.Is(cue.Main, WordForm.VerbThird)
        && !passage.Is(cue.Main, WordMeaning.DocumentNoun)
        && passage.KindAt(cue.Main - 1) == TokenKind.Word
        && !passage.Is(cue.Main - 1, WordClass.Pronoun)
        && (passage.Is(cue.To, WordClass.Auxiliary)
            || (passage.Is(cue.To, WordForm.VerbBase | WordForm.VerbPast)
                && !passage.Is(cue.To, WordForm.VerbAlsoNoun | WordForm.VerbParticiple)))
        && !passage.Is(cue.To, WordClass.Pronoun | WordClass.Possessive)
        && Words.IsFiniteVerb(passage, cue.To);

    /// <summary>"a [damning] report": between an article and a noun a participle tells what the noun is like.</summary>
    private static bool IsAdjective(Passage passage, int beforeToken, int behindToken) =>
        ((passage.Is(beforeToken, WordClass.Determiner) && !passage.Is(beforeToken, WordClass.Pronoun))
                || Owns(passage, beforeToken))
            && Words.IsNominal(passage, behindToken)
            && !Words.IsName(passage, behindToken);

    /// <summary>
    /// "a letter sent on Friday says that", "six in ten say they": what follows shows that the word is a verb, whatever stands before it.
    /// </summary>
    private static bool SaysPlainly(Passage passage, Sentence sentence, in VerbGroup cue, Token token, CueVerb verb)
    {
        int before = cue.GroupFrom - 1;
        if (token.Is(WordForm.VerbAlsoNoun) || token.Is(WordForm.VerbThird))
        {
            return !token.Is(WordForm.VerbAlsoNoun);
        }

        return before >= sentence.From && verb.Takes(CueFrames.Clause) && SomethingIsSaid(passage, cue.To)
            && (Words.IsNominal(passage, before)
                || passage.Is(before, WordClass.Pronoun)
                || passage[before].Kind is TokenKind.Comma or TokenKind.Dash);
    }

    /// <summary>
    /// "those surveyed say the port ...", "one in five say they ...": "say" is a verb if a clause follows it, whatever stands before it.
    /// </summary>
    private static bool IsSay(Passage passage, Sentence sentence, in VerbGroup cue, CueVerb verb) =>
        verb.Takes(CueFrames.Anything) && passage.Is(cue.Main, WordForm.VerbBase) && cue.GroupFrom == cue.Main && cue.Main > sentence.From
        && CueComplement.IsClauseBehind(passage, verb, cue.To, sentence.To);

    private static bool SomethingIsSaid(Passage passage, int token) =>
        passage.KindAt(token) is TokenKind.Stretch or TokenKind.Colon or TokenKind.Comma
        || Reported.StartsClause(passage, token)
        || passage.Is(token, WordClass.Determiner | WordClass.Pronoun);

    /// <summary>"Calder slams Hale": between two names, a form in -s can only be a verb.</summary>
    private static bool IsBetweenNames(Passage passage, in VerbGroup cue, int beforeToken) =>
        passage.Is(cue.Main, WordForm.VerbThird)
            && Words.IsName(passage, beforeToken)
            && !passage.Is(beforeToken, WordMeaning.Demonym | WordMeaning.Place)
            && Words.IsName(passage, cue.To);

    /// <summary>
    /// "Calder promises to end it": behind a name, a form in -s is a verb when "to" follows, and then a verb or marked words.
    /// </summary>
    private static bool SaysWhatFollows(Passage passage, in VerbGroup cue) =>
        passage.Is(cue.Main, WordForm.VerbThird)
            && passage.Is(cue.To, "to")
            && (passage.Is(cue.To + 1, WordForm.VerbBase) || passage.KindAt(cue.To + 1) == TokenKind.Stretch);

    /// <summary>"Ines Calder, the director, calls Varna "a mistake"": a name, and marked words behind it.</summary>
    private static bool NamesSomething(Passage passage, int token) =>
        Words.IsName(passage, token) && (passage.KindAt(token + 1) == TokenKind.Stretch || passage.KindAt(token + 2) == TokenKind.Stretch);

    private static bool HasAgreeingSubject(Passage passage, Sentence sentence, in VerbGroup cue, Token token)
    {
        if (SubjectBesideMarks.Before(passage, cue.GroupFrom, sentence.From) is not null)
        {
            // "We reopen," Calder notes.
            return true;
        }

        int before = Adverbials.SkipLeft(passage, cue.GroupFrom, sentence.From) - 1;
        if (before < sentence.From)
        {
            return false;
        }

        if (passage[before].Kind is TokenKind.Comma or TokenKind.Stretch or TokenKind.CloseBracket
            || passage.Is(before, "who")
            || passage.Is(before, WordClass.Conjunction))
        {
            return !token.Is(WordForm.VerbAlsoNoun)
                || SomethingIsSaid(passage, cue.To)
                || NamesSomething(passage, cue.To)
                || passage[before].Kind == TokenKind.Stretch
                || passage.KindAt(before - 1) == TokenKind.Stretch;
        }

        bool alsoNoun = token.Is(WordForm.VerbAlsoNoun);
        if (passage.Is(before, "one") && !token.Is(WordForm.VerbThird))
        {
            // "one answer", "one word": a noun.
            return false;
        }

        bool personal = NounPhraseBefore.IsPronoun(passage, before) && !passage.Is(before, WordClass.Determiner);
        if (personal || NounPhraseBefore.IsPronoun(passage, before) || Words.IsName(passage, before))
        {
            // "many states", "Rust Belt states Ohio": a noun, unless what is said plainly follows.
            return personal
                || !(alsoNoun && IsHeadOf(passage, sentence, token, before))
                    && (!alsoNoun
                        || SomethingIsSaid(passage, cue.To)
                        || IsBetweenNames(passage, cue, before)
                        || SaysWhatFollows(passage, cue));
        }

        if (!Words.IsNominal(passage, before))
        {
            return false;
        }

        const WordMeaning Sources = WordMeaning.Role | WordMeaning.OrganizationNoun | WordMeaning.DocumentNoun;
        if (token.Is(WordForm.VerbThird) != IsPlural(passage, before))
        {
            return !alsoNoun || passage.Is(before, Sources);
        }

        // "A letter to the crews calls for": the noun that agrees stands farther off.
        return alsoNoun && PostModifiedSubject.Before(passage, cue.GroupFrom, sentence.From) is { } whole
            && passage.Is(whole.CoreTo - 1, Sources) && token.Is(WordForm.VerbThird) != IsPlural(passage, whole.CoreTo - 1);
    }

    /// <summary>
    /// "in Thursday's Varna debate that", "the Hale report that": behind an article or a possessor and one name, the word is a noun. As a
    /// verb it would need a plural subject.
    /// </summary>
    private static bool IsHeadOf(Passage passage, Sentence sentence, Token token, int nameToken)
    {
        if (token.Is(WordForm.VerbThird)
            || !Words.IsName(passage, nameToken)
            || IsPlural(passage, nameToken)
            || NounPhraseBefore.Nearest(passage, nameToken + 1, sentence.From) is not { } phrase)
        {
            return false;
        }

        return passage.Is(phrase.From, WordClass.Determiner) || passage.Has(TokenKind.Possessive, new(phrase.From, nameToken));
    }

    private static bool IsPlural(Passage passage, int nounToken)
    {
        // "analysis shows that", "campus claims that"
        bool singular = passage[nounToken].Length > 2 && passage.Text[passage[nounToken].End - 2] is 's' or 'i' or 'u';
        return passage.Is(nounToken, WordForm.Plural) || (passage.Text[passage[nounToken].End - 1] == 's' && !singular);
    }
}
