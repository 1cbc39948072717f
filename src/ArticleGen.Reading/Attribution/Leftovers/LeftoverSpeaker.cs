using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>Finds the speaker of a quotation that no pattern could claim, from the words beside its marks.</summary>
internal static class LeftoverSpeaker
{
    // "Ines Calder, who has run the port of Varna since the flood of 2011, told": how many tokens away the verb may be.
    private const int FarthestVerb = 30;

    // "Ships may well come back to the port, but only when": behind more words the quotation before is forgotten.
    private const int LongestLink = 40;

    /// <summary>
    /// "We reopen," [Calder], who has backed no plan, told reporters. "We reopen," reads [a letter]. The mark at
    /// <paramref name="marksToken"/> ends with a comma, so the sentence goes on with who speaks.
    /// </summary>
    public static NounPhrase? Behind(Passage passage, int marksToken, int endToken)
    {
        int first = marksToken + 1;
        if (IsCue(passage, first) && passage.Is(first, WordForm.FiniteVerb))
        {
            return SubjectBesideMarks.After(passage, first + 1, endToken);
        }

        if (NounPhraseAt.Find(passage, first, endToken, subject: true) is not { } phrase)
        {
            return null;
        }

        endToken = Math.Min(endToken, phrase.To + FarthestVerb);
        for (int i = phrase.To; i < endToken && passage[i].Kind != TokenKind.Semicolon && !passage.EndsWithComma(i); i++)
        {
            // "the two write": a base form says it only right behind a plural, "who said so" is about the speaker.
            bool finite = passage.Is(i, WordForm.FiniteVerb) || i == phrase.To;
            if (IsCue(passage, i) && finite && !passage.Is(i - 1, WordClass.Relative) && !passage.Is(i, WordClass.Preposition))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool IsCue(Passage passage, int token) =>
        passage.KindAt(token) == TokenKind.Word
            && passage[token].Entry.Cue?.Takes(CueFrames.Quote | CueFrames.Clause | CueFrames.That) == true;

    /// <summary>
    /// It did not surprise [Ines Calder]: "We knew." Here is [Calder] in 1992: "We knew." The name before the colon speaks.
    /// </summary>
    public static NounPhrase? BeforeColon(Passage passage, int fromToken, int colonToken)
    {
        int end = colonToken;
        while (end > fromToken
            && (passage[end - 1].Kind == TokenKind.Number || Words.IsTemporal(passage, end - 1) || passage.IsAny(end - 1, "in", "on")))
        {
            end--;
        }

        // "The Old Harbour," by Tom Hale: what follows is about the work.
        return NounPhraseBefore.Nearest(passage, end, fromToken) is { Kind: NounPhraseKind.Name } name
            && !passage.Is(name.CoreTo - 1, WordMeaning.Label)
            && !passage.Is(name.From - 1, "by")
            ? name
            : null;
    }

    /// <summary>Port reopens - [Ines Calder]: "We knew." A name between a dash and the colon speaks under the headline before it.</summary>
    public static NounPhrase? BehindDash(Passage passage, int fromToken, int colonToken) =>
        NounPhraseBefore.Find(passage, colonToken, fromToken) is { Kind: NounPhraseKind.Name } name
            && name.From > fromToken
            && passage[name.From - 1].Kind == TokenKind.Dash
            ? name
            : null;

    /// <summary>
    /// "We reopen," Calder said. Indeed, "the crews are back at work". That makes her "the only one of them": no verb of saying stands
    /// before the marks in their sentence, so the last speaker goes on.
    /// </summary>
    public static bool GoesOn(Passage passage, int fromToken, int marksToken)
    {
        int low = Math.Max(fromToken, marksToken - LongestLink);
        for (int i = marksToken - 1; i >= low; i--)
        {
            if (passage[i].Kind == TokenKind.Stretch || (IsCue(passage, i) && !passage[i].IsCapitalized))
            {
                return false;
            }
        }

        return low == fromToken;
    }
}
