using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Somebody's name and a colon, which open a sentence: "Calder:", "CALDER (laughing):".</summary>
/// <param name="Speaker">The name.</param>
/// <param name="Colon">The token of the colon.</param>
/// <param name="IsTurn">Whether it is a label of a transcript, in capitals at the start of a paragraph.</param>
internal readonly record struct SpeakerLabel(NounPhrase Speaker, int Colon, bool IsTurn)
{
    // "Ines Calder, director of the port of Varna:" and no longer.
    private const int LongestLabel = 14;

    /// <summary>The label of the sentence, or null when it has none.</summary>
    public static SpeakerLabel? Find(SentenceContext context)
    {
        Passage passage = context.Passage;
        int from = context.Sentence.From;
        int colon = from;
        while (colon < context.End && colon < from + LongestLabel && passage[colon].Kind != TokenKind.Colon)
        {
            colon++;
        }

        if (colon + 1 >= context.Sentence.To || passage.KindAt(colon) != TokenKind.Colon
            || NounPhraseAt.Find(passage, from, colon) is not { Kind: NounPhraseKind.Name } speaker)
        {
            return null;
        }

        // "LONDON: ..." is where, not who.
        bool place = passage.Is(speaker.CoreTo - 1, WordMeaning.Place) && !passage.Is(from, WordMeaning.GivenName | WordMeaning.Title);
        if (passage.Is(speaker.CoreTo - 1, WordMeaning.Label) || (place && passage.KindAt(colon + 1) != TokenKind.Stretch))
        {
            return null;
        }

        bool explained = passage.KindAt(speaker.To) is TokenKind.Comma or TokenKind.OpenBracket
            && !VerbFollows(passage, speaker.To + 1, colon);
        if (speaker.To != colon && !explained)
        {
            return null;
        }

        // VETROV (laughing): We are late.
        bool alone = speaker.To == colon
            || (passage.KindAt(speaker.To) == TokenKind.OpenBracket && passage.KindAt(colon - 1) == TokenKind.CloseBracket);
        return new SpeakerLabel(speaker, colon, from == 0 && alone && AllCaps(passage, new(from, speaker.CoreTo)));
    }

    /// <summary>Whether a quotation stands behind the colon.</summary>
    public bool LeadsToMarks(Passage passage) => passage.KindAt(Colon + 1) == TokenKind.Stretch;

    /// <summary>"Ines Calder, who runs the port, said:" has a verb behind its insertion, and is no label.</summary>
    private static bool VerbFollows(Passage passage, int fromToken, int colonToken)
    {
        for (int i = fromToken; i < colonToken; i++)
        {
            if (passage[i].Kind is TokenKind.Comma or TokenKind.CloseBracket
                && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, i + 1, colonToken)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AllCaps(Passage passage, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            bool initial = passage[i].Length == 1 || passage.Text[passage[i].End - 1] == '.';
            if (passage[i].IsWord && !passage[i].IsAllCaps && !initial)
            {
                return false;
            }
        }

        return true;
    }
}
