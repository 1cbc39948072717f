using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>"..., Calder said": a subject and its verb of saying, after what is said or in the middle of it.</summary>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Addressee">Who is told.</param>
/// <param name="Before">What is said before the subject.</param>
/// <param name="Next">The token behind the verb, and behind whoever is told, time and place.</param>
internal readonly record struct TrailingVerb(NounPhrase Speaker, NounPhrase? Addressee, Content Before, int Next)
{
    /// <summary>The words around a cue, when something is said before its subject.</summary>
    public static TrailingVerb? Find(SentenceContext context, in Cue cue)
    {
        if (cue.Passive || cue.Subject is not { Position: not (SubjectPosition.Antecedent or SubjectPosition.Shared) } subject
            || !ReportedBefore.IsSetOff(context, subject.Phrase.From)
            || (ReportedBefore.Find(context, subject.Phrase.From) ?? Relayed(context, cue, subject)) is not { } before)
        {
            return null;
        }

        (NounPhrase? addressee, int next) = Reported.AfterVerb(context, cue);
        return new TrailingVerb(subject.Phrase, addressee, before, next);
    }

    /// <summary>Whether a quotation ends what is said before the subject.</summary>
    public bool IsBesideMarks(Passage passage) => passage[Before.To - 1].Kind == TokenKind.Stretch;

    /// <summary>Whether the clause of the verb ends behind it.</summary>
    public bool Ends(SentenceContext context)
    {
        Passage passage = context.Passage;
        return Next >= context.End
            || passage.Is(Next, "of")
            || passage[Next].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash
            || (passage.Is(Next, WordClass.Conjunction | WordClass.Subordinator) && !Reported.StartsClause(passage, Next));
    }

    /// <summary>Whether the verb can report what stands before it without marks.</summary>
    public bool TellsWithoutMarks(SentenceContext context, in Cue cue)
    {
        if (IsBesideMarks(context.Passage) || !Ends(context) || cue.Takes(CueFrames.Manner | CueFrames.Mental)
            || !cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Told))
        {
            return false;
        }

        // Asked about the port, Calder said, "It is shut.": the quotation alone is said.
        return context.Passage.KindAt(Next + 1) != TokenKind.Stretch || !OpensSentence(context);
    }

    /// <summary>The port, Calder said, will reopen: all that is said, when it goes on behind the verb; null when it does not.</summary>
    public Content? Around(SentenceContext context, in Cue cue) => Inserted.AroundSubject(context, cue, Before, Next);

    /// <summary>
    /// The crews vowed to sail, [their union said]. The union is the source of the whole sentence, the vow of the crews included.
    /// </summary>
    private static Content? Relayed(SentenceContext context, in Cue cue, Subject subject) =>
        context.Previous is { Speaker: not null } && cue.Takes(CueFrames.Anything | CueFrames.Clause)
            && !cue.Takes(CueFrames.Mental | CueFrames.Manner) && context.FirstCueBehind(cue.Main) == context.Cues.Count
            && !context.Passage.Has(TokenKind.Stretch, new(context.Sentence.From, context.End))
            ? ReportedBefore.FindWhole(context, subject.Phrase.From)
            : null;

    /// <summary>Whether the words before the subject are an opening phrase or clause that is no sentence by itself.</summary>
    private bool OpensSentence(SentenceContext context) =>
        Before.From == context.Sentence.From
        && context.Passage.Is(Before.From, WordClass.Preposition | WordClass.Subordinator | WordForm.VerbIng | WordForm.VerbParticiple)
        && !context.Passage.Has(TokenKind.Stretch, Before.Span);
}
