using ArticleGen.Reading.Grammar;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>The port, Calder said, will reopen. The port, said Calder, will reopen. The attribution stands inside the clause that is said.</summary>
internal sealed class Parenthetical : CuePattern
{
    public override string Example => "The port, Calder said, will reopen.";

    public override Attribution? Match(SentenceContext context, in Cue cue)
    {
        if (InvertedVerb.Find(context, cue) is { } inverted && inverted.Around(context, cue) is { } said)
        {
            return Found(context, cue, inverted.Speaker, null, said, inverted.Next);
        }

        return TrailingVerb.Find(context, cue) is { } verb && verb.TellsWithoutMarks(context, cue) && verb.Around(context, cue) is { } whole
            ? Found(context, cue, verb.Speaker, verb.Addressee, whole, verb.Next)
            : null;
    }

    private static Attribution Found(SentenceContext context, in Cue cue, NounPhrase speaker, NounPhrase? addressee, Content whole, int next) =>
        new(nameof(Parenthetical), context.Passage.RangeOf(cue.Main, cue.To), [whole]) { Speaker = speaker, Addressee = addressee, To = next };
}
