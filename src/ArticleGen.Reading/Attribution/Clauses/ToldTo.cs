using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Finds where the words for whoever was told end, when they are a program or an occasion.</summary>
internal static class ToldTo
{
    // "'s Breakfast Time programme with Tom Hale"
    private const int LongestProgram = 8;

    /// <summary>
    /// "told Radio Varna [4's Morning Tide] the port would close", "told a town [meeting] that it would", "told Varna One's Breakfast [with
    /// Hale]: "No.""
    /// </summary>
    public static int End(Passage passage, NounPhrase told, int endToken)
    {
        int end = told.To;
        if (passage.Is(end, WordMeaning.Occasion) && passage.KindAt(end - 1) == TokenKind.Word)
        {
            // "told an emergency cabinet meeting"
            return end + 1;
        }

        if (told.Kind != NounPhraseKind.Name)
        {
            return end;
        }

        end += passage.KindAt(end) == TokenKind.Number ? 1 : 0;
        if (passage.KindAt(end) == TokenKind.Possessive && NounPhraseAt.Find(passage, end + 1, endToken) is { } program)
        {
            end = program.To;
        }

        return end;
    }

    /// <summary>
    /// "told Varna One's Breakfast with Hale[:] "No."": the colon before a quotation, with nothing but a name before it; or -1.
    /// </summary>
    public static int Colon(Passage passage, int fromToken, int endToken)
    {
        int i = fromToken;
        while (i < endToken && i < fromToken + LongestProgram
            && passage[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive
            && (!Words.IsFiniteVerb(passage, i) || passage[i].IsCapitalized)
            && !passage.Is(i, WordMeaning.CueVerb) && !passage.Is(i, "that"))
        {
            i++;
        }

        return passage.KindAt(i) == TokenKind.Colon && passage.KindAt(i + 1) == TokenKind.Stretch ? i : -1;
    }

    /// <summary>"warned [the British] and Irish crews would leave": part of the subject of what is said.</summary>
    public static bool IsPartOfSubject(Passage passage, NounPhrase told, int endToken) =>
        passage.Is(told.CoreTo - 1, WordMeaning.Demonym)
        && passage.IsAny(told.To, "and", "or")
        && NounPhraseAt.Find(passage, told.To + 1, endToken) is { } other
        && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, other.To, endToken));

    /// <summary>"advised [the crews to wait when it rains]": whoever is told is part of what is asked.</summary>
    public static bool IsAskedOf(Passage passage, in Cue cue, NounPhrase told, int endToken)
    {
        if (!cue.Takes(CueFrames.To)
            || !passage.Is(told.To, "to")
            || !passage.Is(told.To + 1, WordForm.VerbBase)
            || passage.Has(TokenKind.Stretch, new(cue.To, endToken)))
        {
            return false;
        }

        // Without a clause behind them, the words are no phrase of time or place anyway.
        int behind = Adverbials.SkipRight(passage, told.To, endToken);
        return behind > told.To && behind < endToken && passage.Is(behind, WordClass.Wh | WordClass.ClauseOpener | WordClass.Subordinator);
    }

    /// <summary>"asked [what] the crews had"; but "asked the crews [who] said so" tells of the crews.</summary>
    public static bool IsQuestion(Passage passage, in Cue cue, int token) =>
        cue.Takes(CueFrames.Question)
        && passage.Is(token, WordClass.Wh)
        && passage.Is(cue.Main, WordForm.FiniteVerb)
        && passage.KindAt(token + 1) == TokenKind.Word
        && !(passage.Is(token, "who") && Words.IsFiniteVerb(passage, token + 1));
}
