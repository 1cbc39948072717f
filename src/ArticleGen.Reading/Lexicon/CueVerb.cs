namespace ArticleGen.Reading.Lexicon;

/// <summary>A verb of speech or writing.</summary>
/// <param name="Base">The base form: "say", "point out".</param>
/// <param name="Particles">The words that belong to the verb behind its own ("out" of "point out"), in lower case.</param>
/// <param name="Frames">The constructions it can stand in.</param>
internal sealed record CueVerb(string Base, IReadOnlyList<string> Particles, CueFrames Frames)
{
    public bool Takes(CueFrames frame) => (Frames & frame) != 0;
}
