using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Calder said the port would reopen. Calder told Reuters: "We reopen."</summary>
internal sealed class SubjectSaid : IAttributionPattern
{
    public Attribution? Match(SentenceContext context, Cue cue)
    {
        bool shares = cue.Subject is { Position: SubjectPosition.Shared } && context.Previous is not null;
        if (cue.Passive || cue.Participle || cue.Infinitive || shares || cue.Subject is not { } subject)
        {
            return null;
        }

        (NounPhrase? addressee, int next) = Reported.AfterVerb(context, cue);
        if (Reported.After(context, cue, next) is not { } content)
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
        if ((cue.Takes(CueFrames.Manner) && !quotation) || (cue.Takes(CueFrames.Mental) && !(marked && ((quotation && content.From > next) || Reported.HasClause(context.Passage, content.From, content.To)))))
        {
            return null;
        }

        string name = subject.Position == SubjectPosition.Antecedent ? AttributionPatterns.RelativeClause : addressee is null ? AttributionPatterns.SubjectSaid : AttributionPatterns.Told;
        return new Attribution(name, context.Passage.RangeOf(cue.Main, cue.To), [content])
        {
            Speaker = subject.Phrase,
            Addressee = addressee,
            To = next,
        };
    }
}
