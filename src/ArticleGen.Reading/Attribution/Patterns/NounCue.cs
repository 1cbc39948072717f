using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Calder's claim that the port was safe convinced nobody. Her belief that it was not convinced them.</summary>
/// <remarks>The cue is a noun, so the pattern looks for it itself instead of being handed a verb.</remarks>
internal static class NounCue
{
    // A clause of more words does not stand in a sentence of news; hostile text stays linear.
    private const int LongestClause = 120;

    public static Attribution? At(SentenceContext context, int noun)
    {
        Passage passage = context.Passage;
        if (!passage.Is(noun, WordClass.SpeechNoun))
        {
            return null;
        }

        int that = AfterTime(passage, noun + 1, context.End);
        if (!passage.Is(that, "that") || IsRelative(passage, that) || Owner(context, noun) is not { } speaker)
        {
            return null;
        }

        int end = ClauseEnd(passage, that + 1, context.End);
        return end <= that + 1 ? null : new Attribution(AttributionPatterns.NounCue, passage.RangeOf(noun, noun + 1), [new Content(that, end)])
        {
            Speaker = speaker,
            To = noun + 1,
        };
    }

    /// <summary>"Calder's claim [on Friday] that the port was safe"</summary>
    private static int AfterTime(Passage passage, int i, int end)
    {
        bool time = Words.IsTemporal(passage, i) || (passage.Is(i, WordClass.BeforeDay) && Words.IsTemporal(passage, i + 1)) || passage.Is(i, WordClass.Pointer);
        return time ? Adverbials.SkipRight(passage, i, end) : i;
    }

    /// <summary>"Calder's order that came on Friday": a verb right behind "that" tells of the noun, not what was said.</summary>
    private static bool IsRelative(Passage passage, int that) =>
        passage.Is(that + 1, WordClass.Auxiliary) || (passage.Is(that + 1, WordClass.VerbPast) && !passage.Is(that + 1, WordClass.VerbAlsoNoun) && Words.IsFiniteVerb(passage, that + 1));

    /// <summary>Whose claim it is: "Calder's [recent] claim", "her claim".</summary>
    private static NounPhrase? Owner(SentenceContext context, int noun)
    {
        Passage passage = context.Passage;
        int owner = noun - 1;
        while (owner > context.Sentence.From && passage[owner].Kind == TokenKind.Word && (Words.IsNominal(passage, owner) || passage.Is(owner, WordClass.VerbParticiple)) && !Words.IsName(passage, owner))
        {
            owner--;
        }

        if (owner < context.Sentence.From)
        {
            return null;
        }

        if (passage[owner].Kind == TokenKind.Possessive)
        {
            return NounPhraseBefore.Find(passage, owner, context.Sentence.From);
        }

        return passage.Is(owner, "his") || passage.Is(owner, "her") || passage.Is(owner, "their") ? new NounPhrase(owner, owner + 1, owner + 1, NounPhraseKind.Pronoun) : null;
    }

    /// <summary>The clause ends at a comma, or before the verb of the sentence around it: the second finite verb.</summary>
    private static int ClauseEnd(Passage passage, int from, int end)
    {
        int verbs = 0;
        end = Math.Min(end, from + LongestClause);
        for (int i = from + 1; i < end; i++)
        {
            bool commaInMarks = passage[i - 1].Kind == TokenKind.Stretch && passage.Stretches[passage[i - 1].Stretch].EndsWithComma(passage.Text);
            if (commaInMarks || passage[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash)
            {
                return i;
            }

            bool group = i > from && passage.Is(i - 1, WordClass.Auxiliary | WordClass.Negation);
            if (Words.IsFiniteVerb(passage, i) && !group && ++verbs == 2)
            {
                return i;
            }
        }

        return end;
    }
}
