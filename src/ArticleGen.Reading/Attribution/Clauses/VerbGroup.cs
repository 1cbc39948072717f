namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>What <see cref="Cue"/> holds, before it is clear whether the words are a cue. Most are not: then no object is made.</summary>
internal readonly record struct VerbGroup(int GroupFrom, int Main, int To)
{
    public bool Passive { get; init; }

    public bool Infinitive { get; init; }

    public bool Participle { get; init; }

    public bool Negated { get; init; }

    public bool Contracted { get; init; }
}
