using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>
/// "[Bulgaria's] Ovrin Teskala", "Ovrin Teskala [of Bulgaria]": a full name that no list has, and the country. Firms are introduced so as
/// well, so a contest beside it has to show that somebody is meant who takes part in it.
/// </summary>
internal sealed class Compatriot : KindClue
{
    private const int Weak = 1;
    private const int Strong = 3;

    // A clause.
    private const int Farthest = 12;

    public override KindWeights Weigh(Passage passage, TokenSpan name)
    {
        bool national = IsOfCountry(passage, name.To) || IsNational(passage, name);
        return national && PersonShape.IsFullName(passage, name)
            ? KindWeights.ForPerson(IsContest(passage, name) ? Strong : Weak)
            : default;
    }

    private static bool IsOfCountry(Passage passage, int token) => passage.Is(token, "of") && passage.Is(token + 1, WordMeaning.Place);

    private static bool IsNational(Passage passage, TokenSpan name)
    {
        if (passage.KindAt(name.From - 1) != TokenKind.Possessive || !passage.Is(name.From - 2, WordMeaning.Place))
        {
            return false;
        }

        // "Varna's Abbey Road [studios]"
        bool thing = passage.KindAt(name.To) == TokenKind.Word
            && char.IsLower(passage.Text[passage[name.To].Start])
            && Words.IsNominal(passage, name.To)
            && !Words.IsFiniteVerb(passage, name.To);
        return !thing;
    }

    private static bool IsContest(Passage passage, TokenSpan name)
    {
        for (int i = Math.Max(0, name.From - Farthest); i < name.To + Farthest && i < passage.Count; i++)
        {
            if (passage.Is(i, WordMeaning.Contest))
            {
                return true;
            }
        }

        return false;
    }
}
