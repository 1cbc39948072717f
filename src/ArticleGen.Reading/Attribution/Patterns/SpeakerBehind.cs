using ArticleGen.Reading.Attribution.Leftovers;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// "We reopen," Calder whisperd. A quotation opens the sentence and ends with a comma: the speaker follows, whatever the verb is. The
/// pattern has the name of <see cref="TrailingSubject"/>, which needs a verb that it knows.
/// </summary>
internal sealed class SpeakerBehind : LeftoverPattern
{
    public override string Name => nameof(TrailingSubject);

    public override string Example => "\"We reopen,\" Calder, who has backed no plan, told reporters.";

    public override LeftoverSpeech? Match(in Leftover leftover) =>
        leftover.Place == LeftoverPlace.Opening
        && LeftoverSpeaker.Behind(leftover.Passage, leftover.Sentence.From, leftover.Sentence.To) is { } phrase
        && leftover.Find(phrase) is { } referent
            ? new() { Newcomer = new(phrase, referent) }
            : null;
}
