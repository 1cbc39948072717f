namespace ArticleGen.Reading.Actors;

/// <summary>
/// Says which named body a noun means that tells no kind of body: "the bureau", "the cabinet". The noun is a word of the name.
/// </summary>
internal static class BodyNouns
{
    public static bool Means(Entity entity, string noun) =>
        entity.Kind == ActorKind.Organization
        && entity.HeadNoun is null
        && (BodyNames.HasWord(entity.Name, noun) || BodyNames.HasAlias(entity, noun));
}
