using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Attribution.Patterns;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution;

/// <summary>
/// Tells what an attribution without marked words reports: what somebody said, an act ("criticized the plan", "refused to resign") or a
/// thought ("believes in it").
/// </summary>
internal static class UnmarkedKind
{
    /// <summary>The kind of the words.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="found">The attribution.</param>
    /// <param name="cue">Its verb; null when it has none.</param>
    /// <param name="content">The words.</param>
    public static QuoteKind Find(Passage passage, in FoundAttribution found, in Cue? cue, Content content)
    {
        if (found.Pattern == nameof(Thought) || IsThought(passage, found, cue))
        {
            return QuoteKind.Thought;
        }

        if (cue is not { } verb)
        {
            return QuoteKind.Indirect;
        }

        bool act = found.Pattern == nameof(SpeechAct)
            ? !ActContent.Says(passage, verb, content.To)
            : IsAskedByNobody(found)
                || OtherSense.IsAgreedOn(passage, verb, content)
                || IsDeed(passage, verb, content)
                || (TakesThing(found, verb) && IsThing(passage, verb, found.Speaker, content));
        return act ? QuoteKind.Act : QuoteKind.Indirect;
    }

    /// <summary>"hoped that", "her belief that".</summary>
    private static bool IsThought(Passage passage, in FoundAttribution found, in Cue? cue) =>
        cue is { } verb ? verb.Takes(CueFrames.Mental)
            : found.Pattern == nameof(NounCue) && passage.Is(found.To - 1, WordMeaning.ThoughtNoun);

    /// <summary>Whether the words may be a thing: of "said no", "accused X of fraud" and "according to" they are what was said.</summary>
    private static bool TakesThing(in FoundAttribution found, in Cue cue) =>
        !cue.Takes(CueFrames.Anything)
        && found.Pattern is nameof(SubjectSaid) or nameof(Told) or nameof(RelativeClause) or nameof(Participle);

    /// <summary>"Asked [whether it would reopen], Calder nodded": the words tell what the answer is about, and nobody said them.</summary>
    private static bool IsAskedByNobody(in FoundAttribution found) => found is { Pattern: nameof(WasAsked), Speaker: null };

    /// <summary>"declined [to comment]", "persuaded the crews [to leave]".</summary>
    private static bool IsDeed(Passage passage, in Cue cue, Content content) =>
        cue.Takes(CueFrames.Deed) && passage.Is(passage.Is(content.From, "not") ? content.From + 1 : content.From, "to");

    /// <summary>"announced [plans that the crews dislike]" says nothing of the plans, and "announced [plans had changed]" does.</summary>
    private static bool IsThing(Passage passage, in Cue cue, NounPhrase? speaker, Content content) =>
        content.From >= cue.To
        && !passage.Is(content.From, WordClass.ClauseOpener)
        && !IsDocument(passage, cue, speaker)
        && NounPhraseAt.Find(passage, content.From, content.To) is { Kind: not NounPhraseKind.Pronoun }
        && !LeadingClause.Has(passage, content.Span);

    /// <summary>"The poll showed [Calder well ahead]": what a document shows needs no verb.</summary>
    private static bool IsDocument(Passage passage, in Cue cue, NounPhrase? speaker) =>
        cue.Takes(CueFrames.Show) && speaker is { } subject && passage.Is(subject.CoreTo - 1, WordMeaning.DocumentNoun);
}
