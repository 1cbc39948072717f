namespace ArticleGen.Tool.Output;

/// <summary>Says in words what an actor is.</summary>
internal static class ActorKindWords
{
    /// <summary>"a person".</summary>
    internal static string Describe(ActorKind kind) => kind switch
    {
        ActorKind.Person => "a person",
        ActorKind.Organization => "an organization",
        ActorKind.Place => "a place",
        ActorKind.Anonymous => "somebody without a name",
        _ => "a group",
    };
}
