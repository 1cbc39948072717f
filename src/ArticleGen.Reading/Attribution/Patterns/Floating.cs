using ArticleGen.Reading.Attribution.Leftovers;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// Calder nodded. "Friday it is." A quotation is a sentence of its own, and the sentence before it is about the speaker. The quotation may
/// also be a paragraph of its own, below one about somebody who has spoken before.
/// </summary>
internal sealed class Floating : LeftoverPattern
{
    public override string Example => "Calder nodded. \"Friday it is.\"";

    public override LeftoverSpeech? Match(in Leftover leftover)
    {
        if (leftover.Place != LeftoverPlace.Alone)
        {
            return null;
        }

        if (leftover.Floor.Here is { } last)
        {
            return FloatingSpeaker.Other(leftover, last) is { } other ? new() { Newcomer = other }
                : last.IsIndirect ? LeftoverSpeech.GoOn(last, continues: false)
                : null;
        }

        return FloatingSpeaker.Before(leftover) is { } floating ? new() { Newcomer = floating } : Below(leftover);
    }

    /// <summary>Calder was less sure of the mole, and the next paragraph is a quotation.</summary>
    private static LeftoverSpeech? Below(in Leftover leftover) =>
        !leftover.IsHeadline && leftover.OpensParagraph
        && leftover.Floor is { Above: not { Speaker: not null }, Expected: { Pattern: nameof(Floating) } turn }
            ? LeftoverSpeech.GoOn(turn, continues: false)
            : null;
}
