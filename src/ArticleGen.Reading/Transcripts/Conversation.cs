namespace ArticleGen.Reading.Transcripts;

/// <summary>The turns of an interview or a transcript.</summary>
internal sealed class Conversation
{
    private readonly Dictionary<int, LabelledTurn> _turns;
    private readonly HashSet<int> _directions;

    /// <param name="turns">The turns by the offset at which their paragraph starts.</param>
    /// <param name="directions">The offsets at which the paragraphs start that are stage directions.</param>
    /// <param name="firstParagraph">The index of the first paragraph of the conversation.</param>
    public Conversation(Dictionary<int, LabelledTurn> turns, HashSet<int> directions, int firstParagraph)
    {
        _turns = turns;
        _directions = directions;
        FirstParagraph = firstParagraph;
    }

    /// <summary>The index of the first paragraph of the conversation; what stands above it may be headline and byline.</summary>
    public int FirstParagraph { get; }

    /// <summary>Whether nobody speaks in the paragraph: "(LAUGHTER)".</summary>
    public bool IsDirection(TextRange paragraph) => _directions.Contains(paragraph.Start);

    /// <summary>What the paragraph is in the conversation; null when it is no turn.</summary>
    public LabelledTurn? Find(TextRange paragraph) => _turns.TryGetValue(paragraph.Start, out LabelledTurn? turn) ? turn : null;
}
