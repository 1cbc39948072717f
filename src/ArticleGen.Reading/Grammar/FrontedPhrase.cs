using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>
/// Finds a name right behind a phrase that opens its sentence without a comma: "[Last night] Tomas Reed, a pilot, said", "[After the vote]
/// Mara Quinn, the council leader, told".
/// </summary>
internal static class FrontedPhrase
{
    // "On the second day of the meeting": longer ones end with a comma.
    private const int Longest = 8;

    /// <summary>Whether such a phrase stands between the start of the sentence and the name.</summary>
    public static bool Ends(Passage passage, NounPhrase name, int lowToken)
    {
        int first = passage.KindAt(lowToken) == TokenKind.Dash ? lowToken + 1 : lowToken;
        bool opens = name.Kind == NounPhraseKind.Name
            && !name.Coordinated
            && name.From > first
            && name.From - first <= Longest
            && (passage.Is(first, WordMeaning.Pointer | WordMeaning.PartOfDay | WordClass.Preposition) || Words.IsTemporal(passage, first))
            && !passage.Is(first, WordClass.Conjunction);
        bool time = Words.IsTemporal(passage, name.From - 1) || passage.Is(name.From - 1, WordMeaning.PartOfDay | WordMeaning.Period);
        if (!opens || (!time && !Words.IsNominal(passage, name.From - 1)))
        {
            return false;
        }

        for (int i = first; i < name.From; i++)
        {
            if (passage[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive)
                || (i > first && Words.IsFiniteVerb(passage, i))
                || passage.Is(i, WordClass.Subordinator | WordClass.Relative) && i > first)
            {
                return false;
            }
        }

        return true;
    }
}
