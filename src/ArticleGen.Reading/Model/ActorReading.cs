namespace ArticleGen.Reading;

/// <summary>Somebody an article speaks of: one actor for all the names and descriptions it goes by.</summary>
/// <param name="Name">The fullest name without title, such as "Sergei Lavrov"; of an unnamed source the description as it stands.</param>
/// <param name="Kind">What the actor is.</param>
/// <param name="Roles">Titles and roles as the article gives them, in order of appearance, without repetition.</param>
/// <param name="Aliases">The other names the article uses, in order of appearance, without repetition.</param>
/// <param name="Mentions">Where the article names or describes the actor, in order; pronouns are not counted.</param>
public sealed record ActorReading(
    string Name,
    ActorKind Kind,
    ValueList<string> Roles,
    ValueList<string> Aliases,
    ValueList<TextRange> Mentions)
{
    /// <summary>
    /// The pronouns that name the actor as the speaker of a quote, as subjects and in small letters: "he", "she", "they", "it"; in order of
    /// appearance, without repetition. Of "he" and "she" only the more frequent one is here.
    /// </summary>
    public ValueList<string> Pronouns { get; init; } = ValueList<string>.Empty;
}
