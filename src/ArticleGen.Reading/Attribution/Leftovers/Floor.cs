namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>Who has the floor: the turns that a quotation without a cue may go on with.</summary>
internal sealed class Floor
{
    private Turn? _next;

    /// <summary>Whoever was quoted last in this paragraph.</summary>
    public Turn? Here { get; private set; }

    /// <summary>Whoever was quoted last in the paragraph above.</summary>
    public Turn? Above { get; private set; }

    /// <summary>The expected speaker of this paragraph: the end of the paragraph above announces them, or is about them.</summary>
    public Turn? Expected { get; private set; }

    /// <summary>Whoever was quoted last, in this paragraph or the one above.</summary>
    public Turn? Last => Here ?? Above;

    /// <summary>Gives the floor to somebody who is quoted.</summary>
    public void Give(in Turn turn) => Here = turn;

    /// <summary>Promises the next paragraph to somebody.</summary>
    public void Promise(in Turn turn) => _next = turn;

    /// <summary>Goes on to the next paragraph. A quotation that is left open keeps the floor.</summary>
    public void Shift(bool isOpen)
    {
        Above = Here ?? (isOpen ? Above : null);
        Here = null;
        Expected = _next;
        _next = null;
    }
}
