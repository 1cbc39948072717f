using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>
/// Finds a participle's own subject: behind "with", or between a sign and the participle. The words before it are another clause.
/// </summary>
internal static class ParticipleSubject
{
    // Longer phrases do not occur in news, only in hostile text.
    private const int Longest = 60;

    /// <summary>The subject, right before which the sign or "with" stands; null when the participle has none of its own.</summary>
    public static NounPhrase? Before(Passage passage, int token, int lowToken) =>
        Beside(passage, token, lowToken) ?? BehindWith(passage, token, lowToken);

    /// <summary>
    /// "The plan was late – [Calder] calling it a farce", "with [Calder] calling it": the subject stands right beside the participle, and
    /// is all that stands between.
    /// </summary>
    public static NounPhrase? Beside(Passage passage, int token, int lowToken) =>
        passage.Is(token, WordForm.VerbIng) && Words.IsNominal(passage, token - 1)
        && NounPhraseBefore.Find(passage, token, lowToken) is { } beside && beside.From > lowToken
        && (passage.KindAt(beside.From - 1) is TokenKind.Dash or TokenKind.Semicolon || passage.Is(beside.From - 1, "with"))
            ? beside
            : null;

    /// <summary>"The crews were quick, with [Calder] saying that ...": who does it stands behind "with".</summary>
    private static NounPhrase? BehindWith(Passage passage, int token, int lowToken)
    {
        for (int i = token - 1; i > lowToken && i > token - Longest && passage[i].Kind != TokenKind.Semicolon; i--)
        {
            if (!passage.Is(i, "with"))
            {
                continue;
            }

            if (NounPhraseAt.Find(passage, i + 1, token, subject: true) is { } subject
                && (subject.To == token || LeadsTo(passage, Adverbials.SkipRight(passage, subject.To, token), token)))
            {
                return subject;
            }

            if (NounPhraseBefore.Find(passage, Adverbials.SkipLeft(passage, token, i), i + 1) is { } joined && joined.From == i + 1)
            {
                // "with many pilots and sailors chanting"
                return joined;
            }
        }

        return null;
    }

    /// <summary>
    /// "with Calder [saying it was late and adding]"; in "with Calder cheering, closed the port, saying" the insertion is over.
    /// </summary>
    private static bool LeadsTo(Passage passage, int ingToken, int token) =>
        passage.Is(ingToken, WordForm.VerbIng)
            && (passage.Is(token - 1, WordClass.Conjunction) || !passage.Has(TokenKind.Comma, new(ingToken, token)));
}
