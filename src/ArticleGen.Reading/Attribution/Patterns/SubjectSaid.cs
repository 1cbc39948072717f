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

        if (subject.Position == SubjectPosition.Antecedent && cue.GroupFrom > subject.Phrase.To + 1)
        {
            content = content with { To = FirstComma(context.Passage, content) };
        }

        bool marked = context.Passage.Has(TokenKind.Stretch, content.From, content.To);
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

    /// <summary>Calder, who said the port would reopen, left: the comma closes the relative clause.</summary>
    private static int FirstComma(Passage passage, Content content)
    {
        for (int i = content.From + 1; i < content.To; i++)
        {
            if (passage[i].Kind == TokenKind.Comma && passage[i - 1].Kind != TokenKind.Stretch)
            {
                return i;
            }
        }

        return content.To;
    }
}
