using ArticleGen.Reading.Actors.Clues;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Tells by the words around it that a name which no list knows is a person's: "Teskil Ondra (Japan)", "Teskil Ondra, who", "Vanek
/// (52nd)".
/// </summary>
internal static class PersonInContext
{
    // "(Trinidad and Tobago)"
    private const int LongestCountry = 4;

    /// <summary>Whether the words around the name show a person.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="name">The name.</param>
    /// <param name="isFull">Whether the name has the shape of a full name: <see cref="PersonShape.IsFullName"/>.</param>
    public static bool Shows(Passage passage, TokenSpan name, bool isFull) =>
        isFull
        ? IsOfCountry(passage, name.To)
            || IsFollowedByWho(passage, name.To)
            || IsScorer(passage, name)
            || IsSignature(passage, name)
            || HasParticle(passage, name)
        : PersonShape.IsSurname(passage, name) && IsScorer(passage, name);

    /// <summary>
    /// "Teskil Ondra [(Japan)]": the country that somebody competes for. "Orlik Varna (Poland) 2" is a team.
    /// </summary>
    private static bool IsOfCountry(Passage passage, int bracketToken)
    {
        bool country = passage.KindAt(bracketToken) == TokenKind.OpenBracket
            && passage.Is(bracketToken + 1, WordMeaning.Place | WordMeaning.Demonym | WordMeaning.OpensName);
        for (int i = bracketToken + 2; country && i <= bracketToken + 1 + LongestCountry; i++)
        {
            if (passage.KindAt(i) == TokenKind.CloseBracket)
            {
                return !IsTeamScore(passage, i + 1);
            }
        }

        return false;
    }

    private static bool IsTeamScore(Passage passage, int token) =>
        passage.Is(token, "v")
        || (passage.KindAt(token) == TokenKind.Number && passage[token].Length == 1 && token + 1 < passage.Count);

    /// <summary>
    /// "Kengo [wa] Dondo", "Mats [van] Eyk": such particles stand in names of persons; "de" and "la" stand in many others.
    /// </summary>
    private static bool HasParticle(Passage passage, TokenSpan name)
    {
        for (int i = name.From + 1; i < name.Last; i++)
        {
            if (passage.Is(i, WordUse.OfPersons) || (passage.Is(i, WordUse.OfPersonsIfSmall) && !passage[i].IsCapitalized))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"-- Teskil Ondra, Tokyo newsroom": a line that starts with a dash signs what stands above it.</summary>
    private static bool IsSignature(Passage passage, TokenSpan name) =>
        name.From == 1 && passage[0].Kind == TokenKind.Dash && passage.KindAt(name.To) == TokenKind.Comma;

    /// <summary>"Teskil Ondra[, who]", "Teskil Ondra [who]".</summary>
    private static bool IsFollowedByWho(Passage passage, int token) =>
        passage.Is(passage.KindAt(token) == TokenKind.Comma ? token + 1 : token, "who");

    /// <summary>"Vanek [52nd]", "Marro [(73rd)]": the minute of a goal; "Hale c Lund [b] Quinn": the card of a cricket match.</summary>
    private static bool IsScorer(Passage passage, TokenSpan name) =>
        Scorer.Scores(passage, name) || IsDismissal(passage, name.To) || IsDismissal(passage, name.From - 1);

    private static bool IsDismissal(Passage passage, int token) =>
        Dismissal.IsLetter(passage, token)
        || passage.Is(token, "lbw")
        || (passage.IsAny(token, "not", "run") && passage.Is(token + 1, "out"));
}
