namespace ArticleGen.Model;

/// <summary>An actor of one article, without the places where it is mentioned.</summary>
internal sealed record ActorModel(
    string Name,
    ActorKind Kind,
    ValueList<string> Roles,
    ValueList<string> Aliases,
    ValueList<string> Pronouns)
{
    /// <summary>Whether the actor speaks in a quote of the article.</summary>
    internal bool IsQuoted { get; init; }

    /// <summary>Whether the actor has a name of its own, by which other articles may mean the same one.</summary>
    internal bool IsNamed => Kind is ActorKind.Person or ActorKind.Organization or ActorKind.Place;
}
