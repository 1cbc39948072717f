using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>"..., said Calder": a verb of saying, and who speaks behind it, after what is said or in the middle of it.</summary>
/// <param name="Speaker">Who speaks.</param>
/// <param name="IsBesideMarks">Whether a quotation stands before the verb.</param>
/// <param name="Before">What is said before the verb.</param>
/// <param name="Next">The token behind the speaker, and behind time, place and apposition.</param>
internal readonly record struct InvertedVerb(NounPhrase Speaker, bool IsBesideMarks, Content Before, int Next)
{
    /// <summary>The words around a cue, when its subject stands behind it.</summary>
    public static InvertedVerb? Find(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        // "told" is never inverted: what follows it is who was told.
        if (cue.Verb.Base == "tell" || cue.Passive || cue.Infinitive || cue.Participle || !cue.Takes(CueFrames.Quote | CueFrames.Clause)
            || !ReportedBefore.IsSetOff(context, cue.GroupFrom)
            || (!cue.Takes(CueFrames.Quote) && IsTitleBefore(passage, cue.GroupFrom)))
        {
            return null;
        }

        bool quotation = passage[cue.GroupFrom - 1].Kind == TokenKind.Stretch || passage.KindAt(cue.GroupFrom - 2) == TokenKind.Stretch;
        NounPhrase? behind = quotation
            ? SubjectBesideMarks.After(passage, cue.To, context.End)
            : NounPhraseAt.Find(passage, cue.To, context.End);
        if (behind is not { } speaker || passage.Is(speaker.From, "that")
            || (IsVerb(context, speaker.To) && !IsReduced(context, cue, speaker.To)))
        {
            return null;
        }

        // Calder, star of the "Red Mole," thanked [Hale] for it.
        if (passage.Is(speaker.To, WordClass.Preposition) && Reported.WantsThing(context, cue, cue.GroupFrom - 1))
        {
            return null;
        }

        if (!quotation && !TellsWithoutMarks(context, cue, speaker))
        {
            return null;
        }

        return ReportedBefore.Find(context, cue.GroupFrom) is { } before
            ? new InvertedVerb(speaker, quotation, before, SplitQuote.SkipInsertion(passage, speaker.To, context.End))
            : null;
    }

    /// <summary>"The mural, ["The Herring Women"], shows": the title of a work, set off behind its noun.</summary>
    private static bool IsTitleBefore(Passage passage, int verbToken)
    {
        int title = passage.KindAt(verbToken - 1) == TokenKind.Comma ? verbToken - 2 : verbToken - 1;
        if (passage.KindAt(title) != TokenKind.Stretch || passage.KindAt(title - 1) != TokenKind.Comma)
        {
            return false;
        }

        Stretch marked = passage.Stretches[passage[title].Stretch];
        int end = marked.EndsWithComma(passage.Text) ? marked.Inner.End - 1 : marked.Inner.End;
        return WorkTitle.Matches(passage.Text, TextRange.Between(marked.Inner.Start, end));
    }

    /// <summary>The port, said Calder, will reopen: all that is said, when it goes on behind the speaker; null when it does not.</summary>
    public Content? Around(SentenceContext context, in Cue cue) =>
        IsBesideMarks ? null : Inserted.AroundName(context, cue, Before, Next);

    private static bool TellsWithoutMarks(SentenceContext context, in Cue cue, NounPhrase speaker)
    {
        // "Calder, the director, said the port": a subject stands on the left, so what follows is what was said.
        bool saysBehind = cue.Subject is not null && !StandsAlone(context, cue, speaker);
        return speaker.Kind != NounPhraseKind.Pronoun && cue.Takes(CueFrames.Clause | CueFrames.That) && CanSpeak(context, speaker)
            && !saysBehind && !cue.Takes(CueFrames.Manner | CueFrames.Mental | CueFrames.Called);
    }

    /// <summary>"..., said analysts", but not "..., added weight to the plan".</summary>
    private static bool CanSpeak(SentenceContext context, NounPhrase speaker)
    {
        const WordMeaning Sources = WordMeaning.Role | WordMeaning.GroupRole | WordMeaning.OrganizationNoun | WordMeaning.DocumentNoun;
        int head = speaker.CoreTo - 1;
        return speaker.Kind != NounPhraseKind.Description || speaker.Coordinated
            || context.Passage.Is(head, Sources) || context.Passage.Is(head, WordForm.Plural)
            || context.Passage.Is(speaker.From, WordClass.Determiner)
            || context.Passage.Text[context.Passage[head].End - 1] == 's';
    }

    private static bool IsVerb(SentenceContext context, int token) =>
        Words.IsFiniteVerb(context.Passage, token) && !context.Passage.Is(token, WordMeaning.Pointer);

    /// <summary>
    /// "We reopen," said one sailor involved in the plan: behind a quotation that ends with a comma, the participle goes with who speaks.
    /// </summary>
    private static bool IsReduced(SentenceContext context, in Cue cue, int token)
    {
        Passage passage = context.Passage;
        return passage.Is(token, WordForm.VerbParticiple) && passage.EndsWithComma(cue.GroupFrom - 1);
    }

    /// <summary>
    /// Whether the words that look like a subject of the verb are not its subject. In "In Varna, the port is open, said Calder", the clause
    /// before the comma is complete, and no clause follows.
    /// </summary>
    private static bool StandsAlone(SentenceContext context, in Cue cue, NounPhrase speaker) =>
        cue.Takes(CueFrames.Anything) && cue.GroupFrom == cue.Main
        && cue.Subject is { Position: SubjectPosition.BeforeInsertion } subject
        && (IsCutOff(cue, subject) || IsWhole(context, cue, speaker));

    /// <summary>
    /// "The weakness of the plan, says Calder, is that ...": one comma alone never stands between a subject and its verb.
    /// </summary>
    private static bool IsCutOff(in Cue cue, Subject subject) => subject.Phrase.To == cue.GroupFrom - 1;

    /// <summary>"The pilots are over, says the head of the body [that cleared them]": a clause tells of the speaker.</summary>
    private static bool IsToldOf(SentenceContext context, in Cue cue, NounPhrase speaker) =>
        context.Passage.Is(speaker.To, WordClass.Relative)
        && speaker.Kind == NounPhraseKind.Description
        && context.Passage.FirstComma(new(context.ContentFrom, cue.GroupFrom - 1)) < 0
        && Reported.HasClause(context.Passage, new(context.ContentFrom, cue.GroupFrom - 1));

    private static bool IsWhole(SentenceContext context, in Cue cue, NounPhrase speaker) =>
        Subjects.OfClause(context.Passage, new(context.ContentFrom, cue.GroupFrom - 1)) is not null
        && (speaker.To >= context.End
            || IsToldOf(context, cue, speaker)
            || context.Passage[speaker.To].Kind == TokenKind.Comma
            || !(Reported.HasClause(context.Passage, new(speaker.To, context.End))
                || context.Passage.Has(TokenKind.Stretch, new(speaker.To, context.End))));
}
