using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Transcripts;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// CALDER: We reopen. Q: Will the port reopen? A: On Friday. A turn of a conversation, without marks. The letters stand for whoever asks,
/// and for whoever is interviewed.
/// </summary>
internal sealed class Transcript : SentencePattern
{
    public override string Example => "CALDER: We reopen.";

    public override FoundAttribution? Match(SentenceContext context) =>
        context.Turn is { } turn
            ? TurnOfTranscript(context, turn)
            : (context.IsInterview ? LetteredTurn(context) : null) ?? NamedTurn(context);

    /// <summary>A turn among others: the rest of its paragraph.</summary>
    private static FoundAttribution? TurnOfTranscript(SentenceContext context, TurnWords turn)
    {
        Passage passage = context.Passage;
        if (context.Sentence.From != 0 || turn.Said.Count == 0 || passage.LeadsToMarks(turn.Said.From - 1))
        {
            return null;
        }

        TextRange sign = new(turn.Turn.Label.SignOffset, 1);
        return new FoundAttribution(nameof(Transcript), sign, new Content(turn.Said.From, turn.Said.To))
        {
            Speaker = turn.Speaker,
            GoesOn = turn.Turn.GoesOn,
            To = passage.Count,
        };
    }

    private static FoundAttribution? LetteredTurn(SentenceContext context)
    {
        Passage passage = context.Passage;
        int from = context.Sentence.From;
        if (!TurnLabel.Starts(passage, from) || TurnLabel.Behind(passage, from) >= passage.Count)
        {
            return null;
        }

        int first = TurnLabel.Behind(passage, from);
        int end = first;
        while (end < passage.Count && !TurnLabel.Starts(passage, end))
        {
            end++;
        }

        return new FoundAttribution(nameof(Transcript), TurnLabel.Sign(passage, from), new Content(first, end))
        {
            Letter = new TextRange(passage[from].Start, 1),
            IsAnswer = TurnLabel.Answers(passage, from),
            To = end,
        };
    }

    /// <summary>A single turn, with a name in capitals, is a whole paragraph.</summary>
    private static FoundAttribution? NamedTurn(SentenceContext context)
    {
        Passage passage = context.Passage;
        return context.Sentence.From == 0
            && !context.IsHeadline
            && SpeakerLabel.Find(context) is { IsTurn: true } label
            && !label.LeadsToMarks(passage)
            && IsSomebody(context, label)
            ? new FoundAttribution(nameof(Transcript), passage[label.Colon].Range, new Content(label.Colon + 1, passage.Count))
            {
                Speaker = label.Speaker,
                To = passage.Count,
            }
            : null;
    }

    /// <summary>
    /// "CURRENCIES: The dollar rose." A name that stands there once and nowhere else is somebody's if it has a title or a given name, or
    /// if the words are those of somebody who speaks.
    /// </summary>
    private static bool IsSomebody(SentenceContext context, SpeakerLabel label)
    {
        Passage passage = context.Passage;
        LineLabel? line = new LineLabelReader(passage.Text, passage.Vocabulary).Find(passage.Range);
        return line is { Kind: not LabelKind.Thing } read
            && (read is { IsSure: true, Kind: LabelKind.Name }
                || context.Find(label.Speaker) is { Known: { Kind: ActorKind.Person } known } && known.Name.IndexOf(' ') > 0
                || SpokenWords.AreIn(passage.Text, read.Spoken, passage.Vocabulary));
    }
}
