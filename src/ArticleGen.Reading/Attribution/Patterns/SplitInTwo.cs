using ArticleGen.Reading.Attribution.Leftovers;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>"We reopen," Calder said. "It is time." The second quotation goes on with the first.</summary>
internal sealed class SplitInTwo : LeftoverPattern
{
    public override string Example => "\"We reopen,\" Calder said. \"It is time.\"";

    public override LeftoverSpeech? Match(in Leftover leftover) =>
        leftover.Floor.Here is { } last && GoesOn(leftover, last) ? LeftoverSpeech.GoOn(last, continues: true) : null;

    private static bool GoesOn(in Leftover leftover, in Turn last) => leftover.Place switch
    {
        LeftoverPlace.Alone => !last.IsIndirect,
        LeftoverPlace.Opening => !last.IsIndirect && last.Speaker is not null,
        _ => last.Speaker is not null
            && leftover.IsLongEnough
            && last.Range.End >= leftover.Passage[leftover.SentenceBefore].Start
            && LeftoverSpeaker.GoesOn(leftover.Passage, leftover.Sentence.From, leftover.Token),
    };
}
