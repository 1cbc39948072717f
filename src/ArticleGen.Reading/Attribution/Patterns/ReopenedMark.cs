using ArticleGen.Reading.Attribution.Leftovers;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>A quotation that one paragraph leaves open and the next one re-opens.</summary>
internal sealed class ReopenedMark : LeftoverPattern
{
    public override string Example => "Calder said: \"We reopen.\n\n\"It is time.\"";

    public override LeftoverSpeech? Match(in Leftover leftover) =>
        leftover.Reopens ? LeftoverSpeech.GoOn(leftover.Floor.Last, continues: true) : null;
}
