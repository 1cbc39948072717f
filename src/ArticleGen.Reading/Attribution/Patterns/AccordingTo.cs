using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>According to Calder, the port will reopen. The port will reopen, according to Calder.</summary>
internal sealed class AccordingTo : IAttributionPattern
{
    // "According to Ines Calder, who has run the port since the flood, ...": the comma stands within so many tokens.
    private const int FarthestComma = 40;

    public Attribution? Match(SentenceContext context, Cue cue)
    {
        Passage passage = context.Passage;
        if (cue.Verb != CueFinder.AccordingTo || NounPhraseAt.Find(passage, cue.To, context.End) is not { } speaker)
        {
            return null;
        }

        if (speaker.Kind == NounPhraseKind.Description && cue.Main > context.ContentFrom && !Reported.IsSetOff(context, cue.Main))
        {
            // "paid according to rank", "according to plan": a measure, not a source.
            return null;
        }

        int next = Adverbials.SkipRight(passage, speaker.To, context.End);
        bool leads = cue.Main <= context.ContentFrom || !Reported.IsSetOff(context, cue.Main) && passage.KindAt(cue.Main - 1) != TokenKind.Word;
        Content? content = leads ? Leading(context, cue, next) : Reported.Before(context, cue.Main);
        if (!leads && content is { } before && !passage.Has(TokenKind.Stretch, before.From, before.To))
        {
            // The port, according to Calder, will reopen: the attribution stands inside what is said.
            content = Inserted.AroundName(context, cue, before, next) ?? content;
        }

        return content is not { } said ? null : new Attribution(AttributionPatterns.AccordingTo, passage.RangeOf(cue.Main, cue.To), [said])
        {
            Speaker = speaker,
            To = next,
        };
    }

    private static Content? Leading(SentenceContext context, Cue cue, int next)
    {
        Passage passage = context.Passage;
        int from = next;
        for (int i = next; i < context.End && i < next + FarthestComma; i++)
        {
            // The insertion behind the name ends with the last comma before the clause.
            if (passage[i].Kind == TokenKind.Comma)
            {
                from = i + 1;
                if (i == next && passage.Is(from, WordClass.Determiner) && AppositionEnd(passage, from, context.End) is { } end)
                {
                    from = end;
                }

                break;
            }
        }

        return Reported.Region(context, cue, from);
    }

    /// <summary>According to Ines Calder, [the port director,] the port will reopen.</summary>
    private static int? AppositionEnd(Passage passage, int from, int end) =>
        NounPhraseAt.Find(passage, from, end) is { } phrase && passage.KindAt(phrase.To) == TokenKind.Comma ? phrase.To + 1 : null;
}
