using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Tells the 's that is part of a body's name ("Tarn's said", "St Vida's College") from the one that tells an owner.</summary>
internal static class NamesWithPossessive
{
    // What somebody's name with 's in front gives its own name; other nouns for bodies only belong to their owner ("Calder's Ministry").
    private const BodyKinds NamedForSomebody = BodyKinds.School | BodyKinds.Hospital | BodyKinds.Church | BodyKinds.Museum | BodyKinds.Club;

    // "the [People's Commercial Bank]": the noun for the body stands within so many words.
    private const int FarthestNoun = 4;

    /// <summary>"[Tarn's] said sales rose", "said [Tarn's].": nothing is owned, so the 's ends the name.</summary>
    public static bool EndsWith(Passage passage, int possessiveToken) =>
        IsOfOneWord(passage, possessiveToken)
        && !passage.Is(possessiveToken - 2, "of")
        && (IsBeforeSaying(passage, possessiveToken + 1) || IsBehindSaying(passage, possessiveToken));

    /// <summary>"[St Vida's Hospital]", "[Tarn's of Varna]", "the [Farmers' Union]": the name goes on behind the 's.</summary>
    public static bool GoesOnBehind(Passage passage, int fromToken, int possessiveToken)
    {
        int next = possessiveToken + 1;
        if (passage.KindAt(possessiveToken) != TokenKind.Possessive || next >= passage.Count)
        {
            return false;
        }

        if (passage.Is(next, "of"))
        {
            return IsOfOneWord(passage, possessiveToken) && possessiveToken - fromToken == 1 && IsNameLike(passage, next + 1);
        }

        if (!IsNameLike(passage, next))
        {
            return false;
        }

        int owner = possessiveToken - 1;
        return passage.IsAny(fromToken, "st", "saint")
            ? owner > fromToken && HasNoun(passage, next)
            : IsCommonOwner(passage, owner)
                ? HasNoun(passage, next)
                : !passage.Is(fromToken, WordMeaning.Place | WordMeaning.Demonym | WordMeaning.Title)
                    && possessiveToken - fromToken == 1
                    && IsNamedForSomebody(passage, next);
    }

    private static bool IsNameLike(Passage passage, int token) => token < passage.Count && passage[token].IsNameLike;

    private static bool IsOfOneWord(Passage passage, int possessiveToken) =>
        passage.KindAt(possessiveToken) == TokenKind.Possessive
        && passage[possessiveToken].Length == 2
        && passage[possessiveToken - 1].IsNameLike
        && !passage.Is(possessiveToken - 1, WordMeaning.Place | WordMeaning.Role | WordMeaning.OrganizationNoun | WordClass.Closed)
        && (possessiveToken == 1 || !passage[possessiveToken - 2].IsNameLike)
        && !(passage.KindAt(possessiveToken - 2) == TokenKind.Period
            && possessiveToken > 2
            && NameParts.IsAbbreviated(passage, possessiveToken - 3));

    /// <summary>"said sales rose", "announced that": a verb, and no participle in front of a noun ("Calder's reported remarks").</summary>
    private static bool IsBeforeSaying(Passage passage, int token) =>
        passage.Is(token, WordForm.VerbPast)
        && passage.Is(token, WordMeaning.CueVerb)
        && passage[token].Entry.Cue?.Takes(CueFrames.Clause) == true
        && (passage.Is(token, "said") || !Words.IsNominal(passage, token + 1));

    /// <summary>"said Tarn's."</summary>
    private static bool IsBehindSaying(Passage passage, int possessiveToken) =>
        passage.Is(possessiveToken - 2, "said")
        && (possessiveToken + 1 >= passage.Count || passage[possessiveToken + 1].EndsSentence);

    /// <summary>"People's", "Women's", "Farmers'": many own it, or a king; so the words are those of a name.</summary>
    private static bool IsCommonOwner(Passage passage, int token) =>
        passage[token].IsNameLike
        && !passage.Is(token, WordMeaning.GivenName | WordMeaning.Place | WordMeaning.Demonym)
        && (passage.IsAny(token, "people", "women", "children") || passage.IsAny(token, "men", "king", "queen")
            || passage.Is(token, WordForm.Plural));

    /// <summary>Whether the capitalized words from here on have a noun for a body among them.</summary>
    private static bool HasNoun(Passage passage, int fromToken)
    {
        for (int i = fromToken; i < passage.Count && i < fromToken + FarthestNoun && passage[i].IsNameLike; i++)
        {
            if (passage.Is(i, WordMeaning.OrganizationNoun | WordMeaning.OrganizationSuffix))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Club", "Corp.", "Investors Service".</summary>
    private static bool IsNamedForSomebody(Passage passage, int token) =>
        (passage[token].Entry.Body & NamedForSomebody) != 0
        || (passage.Is(token, WordMeaning.OrganizationSuffix) && passage.Is(token, WordClass.Abbreviation))
        || (passage.Is(token, WordForm.Plural) && passage.Is(token, WordMeaning.Role)
            && passage.Is(token + 1, WordMeaning.OrganizationNoun) && IsNameLike(passage, token + 1));
}
