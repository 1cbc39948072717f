using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Calder said the port would reopen. Calder told Reuters: "We reopen."</summary>
internal sealed class SubjectSaid : AttributionPattern
{
    public override Attribution? Match(SentenceContext context, in Cue cue)
    {
        bool shares = cue.Subject is { Position: SubjectPosition.Shared } && context.Previous is not null;
        // "three in five said they would": something is reported, whoever cannot be told to do it.
        bool plain = cue.Subject is not null || (cue.Takes(CueFrames.Anything) && CueComplement.IsClauseBehind(context.Passage, cue.Verb, cue.To, context.End));
        if (cue.Passive || cue.Participle || cue.Infinitive || shares || !plain || IsDoneBySomebody(context.Passage, cue))
        {
            return null;
        }

        NounPhrase? speaker = cue.Subject?.Phrase;

        (NounPhrase? addressee, int next) = Reported.AfterVerb(context, cue);
        if ((Reported.After(context, cue, next) ?? (speaker is { } document ? Reported.Shown(context, cue, document) : null)) is not { } content)
        {
            return null;
        }

        int end = content.To;
        content = RelativeClause.Cut(context.Passage, cue, content);
        bool marked = context.Passage.Has(TokenKind.Stretch, content.From, content.To);
        if (content.To < end && !marked && !Reported.StartsClause(context.Passage, content.From) && !Reported.HasClause(context.Passage, content.From, content.To))
        {
            // Calder, who announced the closure, left: the verb stood behind the comma.
            return null;
        }

        bool quotation = marked && context.Passage[content.From].Kind == TokenKind.Stretch;
        // "joked that it was shut": with "that" a manner of speaking reports like any other verb.
        bool reports = cue.Takes(CueFrames.That | CueFrames.Clause) && context.Passage.Is(content.From, "that");
        if ((cue.Takes(CueFrames.Manner) && !quotation && !reports) || (cue.Takes(CueFrames.Mental) && !(marked && ((quotation && content.From > next) || Reported.HasClause(context.Passage, content.From, content.To)))))
        {
            return null;
        }

        string name = cue.Subject is { Position: SubjectPosition.Antecedent } ? AttributionPatterns.RelativeClause : addressee is null ? AttributionPatterns.SubjectSaid : AttributionPatterns.Told;
        return new Attribution(name, context.Passage.RangeOf(cue.Main, cue.To), [content])
        {
            Speaker = speaker,
            Addressee = addressee,
            To = next,
        };
    }

    /// <summary>"an order [signed by Calder] to close the 'old mole'": a participle that belongs to the noun before it; but "ended by saying".</summary>
    private static bool IsDoneBySomebody(Passage passage, in Cue cue) =>
        cue.GroupFrom == cue.Main && passage.Is(cue.Main, WordForm.VerbParticiple) && passage.Is(cue.To, "by") && !passage.Is(cue.To + 1, WordForm.VerbIng);
}
