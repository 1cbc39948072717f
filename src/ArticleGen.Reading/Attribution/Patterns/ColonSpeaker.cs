using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Calder: "Enough." CALDER: Enough. The name before a colon speaks, as in headlines and transcripts.</summary>
internal static class ColonSpeaker
{
    // "Ines Calder, director of the port of Varna:" and no longer.
    private const int LongestLabel = 14;

    /// <summary>Calder: Port to reopen. What stands behind the name that a headline starts with is what it says, marks or not.</summary>
    public static Attribution? InHeadline(SentenceContext context, Func<NounPhrase, bool> speaks)
    {
        Passage passage = context.Passage;
        if (context.Sentence.From != 0 || NounPhraseAt.Find(passage, 0, context.End) is not { } speaker || passage.KindAt(speaker.To) != TokenKind.Colon)
        {
            return null;
        }

        int head = speaker.CoreTo - 1;
        bool source = speaker.Kind == NounPhraseKind.Name ? !passage.Is(head, WordMeaning.Label) && speaks(speaker) : passage.Is(head, WordMeaning.DocumentNoun | WordMeaning.Role | WordMeaning.OrganizationNoun);
        // "The Latest: ...", "Harbour talk: Will it reopen?": a column, or the paper's own question.
        bool column = passage.Is(0, WordClass.Determiner) || passage.Is(speaker.To + 1, WordClass.Wh) || passage[context.Sentence.To - 1].Kind == TokenKind.Question;
        if (!source || column || speaker.To + 1 >= context.End)
        {
            return null;
        }

        return new Attribution(AttributionPatterns.ColonSpeaker, passage[speaker.To].Range, [new Content(speaker.To + 1, context.End)]) { Speaker = speaker, To = context.End };
    }

    public static Attribution? Match(SentenceContext context)
    {
        Passage passage = context.Passage;
        int from = context.Sentence.From;
        int colon = from;
        while (colon < context.End && colon < from + LongestLabel && passage[colon].Kind != TokenKind.Colon)
        {
            colon++;
        }

        if (colon + 1 >= context.Sentence.To || passage.KindAt(colon) != TokenKind.Colon || NounPhraseAt.Find(passage, from, colon) is not { Kind: NounPhraseKind.Name } speaker)
        {
            return null;
        }

        // "LONDON: ..." is where, not who.
        bool place = passage.Is(speaker.CoreTo - 1, WordMeaning.Place) && !passage.Is(from, WordMeaning.GivenName | WordMeaning.Title);
        if (passage.Is(speaker.CoreTo - 1, WordMeaning.Label) || place && passage.KindAt(colon + 1) != TokenKind.Stretch)
        {
            return null;
        }

        bool labelOnly = speaker.To == colon || (passage.KindAt(speaker.To) is TokenKind.Comma or TokenKind.OpenBracket && !VerbFollows(passage, speaker.To + 1, colon));
        bool quotation = passage[colon + 1].Kind == TokenKind.Stretch;
        // VETROV (laughing): We are late.
        bool alone = speaker.To == colon || (passage.KindAt(speaker.To) == TokenKind.OpenBracket && passage.KindAt(colon - 1) == TokenKind.CloseBracket);
        bool transcript = from == 0 && AllCaps(passage, from, speaker.CoreTo) && alone;
        if (!labelOnly || !(quotation || transcript))
        {
            return null;
        }

        // A transcript's turn lasts to the end of its paragraph.
        int end = transcript && !quotation ? passage.Count : context.Sentence.To;
        return new Attribution(transcript && !quotation ? AttributionPatterns.Transcript : AttributionPatterns.ColonSpeaker, passage[colon].Range, [new Content(colon + 1, end)])
        {
            Speaker = speaker,
            To = end,
        };
    }

    /// <summary>"Ines Calder, who runs the port, said:" has a verb behind its insertion, and is no label.</summary>
    private static bool VerbFollows(Passage passage, int from, int colon)
    {
        for (int i = from; i < colon; i++)
        {
            if (passage[i].Kind is TokenKind.Comma or TokenKind.CloseBracket && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, i + 1, colon)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AllCaps(Passage passage, int from, int to)
    {
        for (int i = from; i < to; i++)
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
