namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>
/// The parts of a <see cref="Cue"/>, before it is clear whether the words are one. Most are not, and then no cue is made.
/// </summary>
internal readonly record struct VerbGroup(int GroupFrom, int Main, int To)
{
    public bool Passive { get; init; }

    public bool Infinitive { get; init; }

    public bool Participle { get; init; }

    public bool Negated { get; init; }

    public bool Contracted { get; init; }
}
