namespace ArticleGen.Reading.Transcripts;

/// <summary>The turns of an interview or a transcript.</summary>
internal sealed class Conversation
{
    private readonly Dictionary<int, LabelledTurn> _turns;

    /// <param name="turns">The turns by the offset at which their paragraph starts.</param>
    /// <param name="first">The first paragraph of the conversation; -1 when it opens with one that is a headline for all we know.</param>
    public Conversation(Dictionary<int, LabelledTurn> turns, int first)
    {
        _turns = turns;
        FirstParagraph = first;
    }

    /// <summary>The index of the first paragraph that is a turn and that another one follows.</summary>
    public int FirstParagraph { get; }

    /// <summary>What the paragraph is in the conversation; null when it is no turn.</summary>
    public LabelledTurn? Find(TextRange paragraph) => _turns.TryGetValue(paragraph.Start, out LabelledTurn? turn) ? turn : null;
}
