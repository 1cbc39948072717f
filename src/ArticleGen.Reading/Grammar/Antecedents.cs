using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Finds whom or what a relative pronoun means.</summary>
internal static class Antecedents
{
    // "Ines Calder, a welder from Varna, Ohio, who": so many phrases may stand between the name and the pronoun.
    private const int MostSteps = 3;

    /// <summary>The phrase before the relative pronoun, its words up to the pronoun included; null when there is none.</summary>
    public static NounPhrase? Before(Passage passage, int pronounToken, int lowToken)
    {
        int end = passage.KindAt(pronounToken - 1) is TokenKind.Comma or TokenKind.Dash ? pronounToken - 1 : pronounToken;
        end = BeforeNot(passage, end, lowToken);
        NounPhrase? found = passage.Is(pronounToken, "who")
            ? OfPerson(passage, end, lowToken)
            : OfThing(passage, end, lowToken);
        return found is { } phrase ? phrase with { PronounTo = pronounToken + 1 } : null;
    }

    /// <summary>"It was Calder[, not Hale,] who said": whoever did not is stepped over.</summary>
    private static int BeforeNot(Passage passage, int endToken, int lowToken) =>
        passage.KindAt(endToken) == TokenKind.Comma
        && NounPhraseBefore.Find(passage, endToken, lowToken) is { } other
        && passage.Is(other.From - 1, "not")
        && passage.KindAt(other.From - 2) == TokenKind.Comma
        && other.From - 2 > lowToken
            ? other.From - 2
            : endToken;

    /// <summary>
    /// "the reach of Varna Lines, which said": neither a reach nor a person says what "which" is the subject of, so it means the body.
    /// "the board of Varna Lines, which said" means the board.
    /// </summary>
    private static NounPhrase? OfThing(Passage passage, int endToken, int lowToken)
    {
        if (NounPhraseBefore.Find(passage, endToken, lowToken) is not { } whole)
        {
            return null;
        }

        int head = whole.CoreTo - 1;
        bool speaks = whole is not { Kind: NounPhraseKind.Description, Coordinated: false }
            || passage.Is(head, WordForm.Plural | WordMeaning.OrganizationNoun | WordMeaning.DocumentNoun | WordMeaning.SpeechNoun);
        return !speaks
            && NounPhraseBefore.Nearest(passage, endToken, lowToken) is { Kind: NounPhraseKind.Name } nearest
            && !IsPlace(passage, nearest)
            && nearest.From > whole.From
                ? WithFirstPart(passage, nearest, lowToken)
                : whole;
    }

    /// <summary>"the [Office of] Fair Trading".</summary>
    private static NounPhrase WithFirstPart(Passage passage, NounPhrase name, int lowToken) =>
        name.From - 2 > lowToken && NameParts.IsLink(passage, name.From - 1) && Words.IsName(passage, name.From - 2)
            ? name with { From = PhraseCoreBefore.Find(passage, name.From - 2, lowToken) }
            : name;

    private static NounPhrase? OfPerson(Passage passage, int endToken, int lowToken)
    {
        for (int step = 0; step < MostSteps; step++)
        {
            if (NounPhraseBefore.Find(passage, endToken, lowToken) is not { } phrase)
            {
                return null;
            }

            int comma = phrase.From - 1;
            bool setOff = comma > lowToken && passage[comma].Kind == TokenKind.Comma;
            if (setOff && (IsPlace(passage, phrase) || IsAge(passage, phrase)))
            {
                // Ines Calder of Varna, Ohio, who; Ines Calder, 54, who
                endToken = comma;
                continue;
            }

            NounPhrase person = Nearest(passage, phrase, endToken, lowToken);
            return setOff && person.From == phrase.From ? WithName(passage, person, comma, lowToken) : person;
        }

        return null;
    }

    /// <summary>"a letter from Ines Calder, who": a letter is no person, so the pronoun means the nearest phrase.</summary>
    private static NounPhrase Nearest(Passage passage, NounPhrase whole, int endToken, int lowToken) =>
        !IsPerson(passage, whole) && NounPhraseBefore.Nearest(passage, endToken, lowToken) is { } nearest && IsPerson(passage, nearest)
            ? nearest
            : whole;

    /// <summary>"Ines Calder, a sailor, who": the description belongs to the name before the comma.</summary>
    private static NounPhrase WithName(Passage passage, NounPhrase phrase, int commaToken, int lowToken)
    {
        bool describes = phrase is { Kind: NounPhraseKind.Description, Coordinated: false }
            && passage.Is(phrase.CoreTo - 1, WordMeaning.Role) && !passage.Is(phrase.CoreTo - 1, WordForm.Plural);
        return describes
            && NounPhraseBefore.Find(passage, commaToken, lowToken) is { Kind: NounPhraseKind.Name, Coordinated: false } name
            && !IsPlace(passage, name)
            ? name with { To = phrase.To }
            : phrase;
    }

    private static bool IsPerson(Passage passage, NounPhrase phrase) =>
        phrase.Kind switch
        {
            NounPhraseKind.Pronoun => true,
            NounPhraseKind.Name => !IsPlace(passage, phrase),
            _ => phrase.Coordinated || passage.Is(phrase.CoreTo - 1, WordMeaning.Role | WordForm.Plural),
        };

    private static bool IsAge(Passage passage, NounPhrase phrase) =>
        phrase.To - phrase.From == 1 && passage[phrase.From].Kind == TokenKind.Number;

    private static bool IsPlace(Passage passage, NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Name
            && passage.Is(phrase.CoreTo - 1, WordMeaning.Place | WordMeaning.StateAbbreviation)
            && !passage.Is(phrase.From, WordMeaning.GivenName | WordMeaning.Title);
}
