namespace ArticleGen.Reading.Lexicon;

/// <summary>A verb of speech or writing.</summary>
/// <param name="Base">The base form: "say", "point out".</param>
/// <param name="Particle">The second word of a verb of two words ("out"), in lower case; otherwise null.</param>
/// <param name="Frames">The constructions it can stand in.</param>
internal sealed record CueVerb(string Base, string? Particle, CueFrames Frames)
{
    public bool Takes(CueFrames frame) => (Frames & frame) != 0;
}
