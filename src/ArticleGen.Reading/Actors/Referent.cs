namespace ArticleGen.Reading.Actors;

/// <summary>Whom a noun phrase means. Finding a referent changes nothing; <see cref="Discourse"/> makes it part of the article.</summary>
internal readonly record struct Referent
{
    private readonly string? _words;
    private readonly ActorKind? _kind;
    private readonly string? _headNoun;

    private Referent(Entity? known, string? words, ActorKind? kind, string? headNoun)
    {
        Known = known?.Final;
        _words = words;
        _kind = kind;
        _headNoun = headNoun;
    }

    /// <summary>The entity that the article has already mentioned, or null.</summary>
    public Entity? Known { get; }

    /// <summary>What they are called.</summary>
    public string Name => Known?.Name ?? _words!;

    /// <summary>What they are; null while that is unknown.</summary>
    public ActorKind? Kind => KindItTells ?? (Known is null ? _kind : Known.Kind);

    /// <summary>The head noun of a description in the singular, or null for a name.</summary>
    public string? HeadNoun => Known is null ? _headNoun : Known.HeadNoun;

    /// <summary>Whether they are somebody, named or not.</summary>
    public bool IsPerson => Kind is ActorKind.Person or ActorKind.Anonymous;

    /// <summary>Whether they have spoken, relayed or been told.</summary>
    public bool Speaks => Known?.Speaks == true;

    /// <summary>Whether the phrase mentions somebody who is known already.</summary>
    public bool IsMention { get; private init; }

    /// <summary>The kind that the phrase shows: an entity called "the company" is an organization.</summary>
    public ActorKind? KindItTells { get; private init; }

    /// <summary>Whether a name for the description may follow.</summary>
    public bool AwaitsName { get; private init; }

    /// <summary>Whether the answer holds for the paragraph. In the next sentence "he" may mean somebody else.</summary>
    public bool IsLasting { get; private init; }

    /// <summary>Somebody known, whose mention is already noted with the names of the sentence.</summary>
    public static Referent Named(Entity known) => new(known, null, null, null) { IsLasting = true };

    /// <summary>Somebody known whom a pronoun means.</summary>
    public static Referent Meant(Entity known) => new(known, null, null, null);

    /// <summary>Somebody known, whom the phrase mentions once more.</summary>
    public static Referent MentionedAgain(Entity known) => new(known, null, null, null) { IsMention = true, IsLasting = true };

    /// <summary>Somebody known by a name, which the phrase shows to be an organization.</summary>
    public static Referent Body(Entity known) => new(known, null, null, null) { KindItTells = ActorKind.Organization, IsLasting = true };

    /// <summary>Somebody or something that the article has not mentioned yet.</summary>
    public static Referent New(string words, ActorKind kind, string? headNoun, bool awaitsName) =>
        new(null, words, kind, headNoun) { AwaitsName = awaitsName, IsLasting = true };
}
