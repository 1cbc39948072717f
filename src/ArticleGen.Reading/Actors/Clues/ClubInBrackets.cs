using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"Defenders - Tom Hale ([Varna]), Peter Voss ([Tarn Rovers])": a player, and the club in brackets.</summary>
internal sealed class ClubInBrackets : KindClue
{
    private const int Weight = 3;
    private const int LongestClub = 4;

    public override KindWeights Weigh(Passage passage, TokenSpan name)
    {
        if (IsBracketed(passage, name) && IsPlayer(passage, name.From - 2) && IsListed(passage, name.To + 1))
        {
            return KindWeights.ForTeam(Weight);
        }

        return name.Count > 1 && FindBracketEnd(passage, name.To) is > 0 and int behind && IsListed(passage, behind)
            ? KindWeights.ForPerson(Weight)
            : default;
    }

    private static bool IsBracketed(Passage passage, TokenSpan name) =>
        passage.KindAt(name.From - 1) == TokenKind.OpenBracket && passage.KindAt(name.To) == TokenKind.CloseBracket;

    /// <summary>Two words with capitals: "Tom Hale".</summary>
    private static bool IsPlayer(Passage passage, int token) =>
        token > 0 && passage[token].IsNameLike && (passage[token - 1].IsNameLike || passage[token - 1].Kind == TokenKind.Period);

    /// <summary>The token behind the bracket that holds nothing but a name; 0 when there is none.</summary>
    private static int FindBracketEnd(Passage passage, int token)
    {
        if (passage.KindAt(token) != TokenKind.OpenBracket)
        {
            return 0;
        }

        int i = token + 1;
        while (i < passage.Count && i <= token + LongestClub && passage[i].IsNameLike)
        {
            i++;
        }

        return i > token + 1 && passage.KindAt(i) == TokenKind.CloseBracket ? i + 1 : 0;
    }

    /// <summary>A list goes on, or ends.</summary>
    private static bool IsListed(Passage passage, int token) =>
        token >= passage.Count || passage[token].Kind is TokenKind.Comma or TokenKind.Period;
}
