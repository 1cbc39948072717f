namespace ArticleGen.Reading.Lexicon;

/// <summary>A verb of speech or writing.</summary>
/// <param name="Base">The base form: "say", "point out".</param>
/// <param name="Particles">The words that belong to the verb behind its own ("out" of "point out"), in lower case.</param>
/// <param name="Frames">The constructions it can stand in.</param>
internal sealed record CueVerb(string Base, string[] Particles, CueFrames Frames)
{
    // Without marks, a thought can only be a clause. Speech can also be a demand, a name that somebody is called, or an accusation.
    private const CueFrames UnmarkedThought = CueFrames.Clause | CueFrames.That | CueFrames.Question;

    private const CueFrames UnmarkedSpeech = ~(CueFrames.Quote | CueFrames.Object | CueFrames.Manner | CueFrames.Mental | CueFrames.Show
        | CueFrames.Naming | CueFrames.Titling | CueFrames.Deed | CueFrames.Choice | CueFrames.Preview | CueFrames.Evidence
        | CueFrames.Winning | CueFrames.Fetching);

    /// <summary>Whether the verb says nothing without words in marks beside it: "began", "raised", "wanted".</summary>
    public bool NeedsMarks { get; } = (Frames & ((Frames & CueFrames.Mental) != 0 ? UnmarkedThought : UnmarkedSpeech)) == 0;

    public bool Takes(CueFrames frame) => (Frames & frame) != 0;
}
