namespace ArticleGen.Reading.Lexicon;

/// <summary>Whom a name means, by the project's lexicon.</summary>
/// <param name="FullName">The name under which the actor is known, whichever of its names stands in the text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Gender">What the lexicon says of the gender.</param>
internal sealed record OwnName(string FullName, ActorKind Kind, WordForm Gender);
