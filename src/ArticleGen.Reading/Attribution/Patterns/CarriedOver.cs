using ArticleGen.Reading.Attribution.Leftovers;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>A paragraph that is a quotation and nothing else, behind one whose speaker is known.</summary>
internal sealed class CarriedOver : LeftoverPattern
{
    public override string Example => "\"We reopen,\" Calder said.\n\n\"It is time.\"";

    public override LeftoverSpeech? Match(in Leftover leftover) =>
        leftover is { Place: LeftoverPlace.Alone, IsHeadline: false, Floor: { Here: null, Above: { Speaker: not null } turn } }
            ? LeftoverSpeech.GoOn(turn, continues: true)
            : null;
}
