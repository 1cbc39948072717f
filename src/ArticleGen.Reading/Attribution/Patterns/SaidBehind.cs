using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// A subject, its verb, and what is said behind them. The patterns of this kind differ in the subject and in who is told.
/// </summary>
internal abstract class SaidBehind : CuePattern
{
    public sealed override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        bool shares = cue.Subject is { Position: SubjectPosition.Shared } && context.Previous is not null;
        // "three in five said they would": something is reported, even if no subject is found.
        bool plain = cue.Subject is not null
            || (cue.Takes(CueFrames.Anything) && CueComplement.IsClauseBehind(context.Passage, cue.Verb, cue.To, context.End));
        if (!Fits(cue) || cue.Passive || cue.Participle || cue.Infinitive || shares || !plain || IsDoneBySomebody(context.Passage, cue))
        {
            return null;
        }

        if (Evidence.Shows(context.Passage, cue)
            || OtherSense.TakesLives(context.Passage, cue)
            || OtherSense.IsDoneAgain(context.Passage, cue))
        {
            return null;
        }

        (NounPhrase? addressee, int next) = Reported.AfterVerb(context, cue);
        return FitsAddressee(addressee) && SaidIn(context, cue, next) is { } content
            ? new FoundAttribution(Name, context.Passage.RangeOf(cue.Words), content)
            {
                Speaker = cue.Subject?.Phrase,
                Addressee = addressee,
                To = next,
            }
            : null;
    }

    /// <summary>Whether the cue and its subject are of this pattern.</summary>
    protected abstract bool Fits(in Cue cue);

    /// <summary>Whether the pattern tells of this addressee, or of none.</summary>
    protected abstract bool FitsAddressee(NounPhrase? addressee);

    private static Content? SaidIn(SentenceContext context, in Cue cue, int nextToken)
    {
        Passage passage = context.Passage;
        if ((Reported.After(context, cue, nextToken) ?? ShownBySubject(context, cue)) is not { } whole)
        {
            return null;
        }

        Content content = RelativeClauseEnd.Cut(passage, cue, whole);
        bool marked = passage.Has(TokenKind.Stretch, content.Span);
        if (content.To < whole.To && !marked && !Reported.StartsClause(passage, content.From)
            && !Reported.HasClause(passage, content.Span))
        {
            // Calder, who announced the closure, left: the verb stood behind the comma.
            return null;
        }

        bool quotation = marked && passage[content.From].Kind == TokenKind.Stretch;
        // "joked that it was shut": with "that" a manner of speaking reports like any other verb.
        bool reports = cue.Takes(CueFrames.That | CueFrames.Clause) && passage.Is(content.From, "that");
        bool gesture = cue.Takes(CueFrames.Manner) && !quotation && !reports;
        return gesture || (cue.Takes(CueFrames.Mental) && !IsThoughtAloud(passage, content, marked, quotation, nextToken)) ? null : content;
    }

    private static Content? ShownBySubject(SentenceContext context, in Cue cue) =>
        cue.Subject is { } document ? Reported.Shown(context, cue, document.Phrase) : null;

    /// <summary>"thought, "It is shut."", "thought that it was "shut"": marks show the words of a thought.</summary>
    private static bool IsThoughtAloud(Passage passage, Content content, bool marked, bool quotation, int nextToken) =>
        marked && ((quotation && content.From > nextToken) || Reported.HasClause(passage, content.Span));

    /// <summary>
    /// "an order [signed by Calder] to close the 'old mole'": a participle that belongs to the noun before it; but "ended by saying".
    /// </summary>
    private static bool IsDoneBySomebody(Passage passage, in Cue cue) =>
        cue.GroupFrom == cue.Main && passage.Is(cue.Main, WordForm.VerbParticiple)
        && passage.Is(cue.To, "by") && !passage.Is(cue.To + 1, WordForm.VerbIng);
}
