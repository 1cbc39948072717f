namespace ArticleGen.Reading.Attribution;

/// <summary>What <see cref="Cue"/> says of the words, before it is known whether they are a cue at all: most are not, and then nothing is made.</summary>
internal readonly record struct VerbGroup(int GroupFrom, int Main, int To)
{
    public bool Passive { get; init; }

    public bool Infinitive { get; init; }

    public bool Participle { get; init; }

    public bool Negated { get; init; }

    public bool Contracted { get; init; }
}
