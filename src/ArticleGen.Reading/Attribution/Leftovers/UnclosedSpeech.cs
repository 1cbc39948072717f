using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>
/// "We heard a bang, said Calder. A quotation that nothing closes, where it can end in one place only: before its speaker.
/// </summary>
/// <param name="Words">What is said.</param>
/// <param name="Tail">The text behind the opening mark, as tokens.</param>
/// <param name="Speaker">Who says so, in the tail.</param>
/// <param name="Cue">The verb.</param>
/// <param name="Inverted">Whether the verb stands before the speaker.</param>
internal sealed record UnclosedSpeech(TextRange Words, Passage Tail, NounPhrase Speaker, TextRange Cue, bool Inverted)
{
    /// <summary>The speech of a stretch; null where its end cannot be told.</summary>
    public static UnclosedSpeech? Find(in Leftover leftover)
    {
        Stretch stretch = leftover.Stretch;
        if (MissingMarks.ToClose(leftover.Passage, leftover.Token, stretch.Inner) is not { Range.Start: int end }
            || end >= stretch.Inner.End)
        {
            return null;
        }

        Passage tail = new(leftover.Passage.Text, leftover.Passage.Vocabulary);
        tail.LoadPlain(TextRange.Between(end, stretch.Inner.End));
        return SpeakerTail.Find(tail, 0) is ({ } speaker, int verb)
            ? new(TextRange.Between(stretch.Inner.Start, end), tail, speaker, tail[verb].Range, verb < speaker.From)
            : null;
    }
}
