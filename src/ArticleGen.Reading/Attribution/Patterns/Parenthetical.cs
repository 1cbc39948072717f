using ArticleGen.Reading.Attribution.Clauses;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// The port, Calder said, will reopen. The port, said Calder, will reopen. The attribution stands inside the clause that is said.
/// </summary>
internal sealed class Parenthetical : CuePattern
{
    public override string Example => "The port, Calder said, will reopen.";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        if (InvertedVerb.Find(context, cue) is { } inverted && inverted.Around(context, cue) is { } said)
        {
            return new FoundAttribution(nameof(Parenthetical), context.Passage.RangeOf(cue.Words), said)
            {
                Speaker = inverted.Speaker,
                To = inverted.Next,
            };
        }

        return TrailingVerb.Find(context, cue) is { } verb && verb.TellsWithoutMarks(context, cue) && verb.Around(context, cue) is { } whole
            ? new FoundAttribution(nameof(Parenthetical), context.Passage.RangeOf(cue.Words), whole)
            {
                Speaker = verb.Speaker,
                Addressee = verb.Addressee,
                To = verb.Next,
            }
            : null;
    }
}
