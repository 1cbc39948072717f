namespace ArticleGen.Reading.Actors;

/// <summary>A mention that a pronoun may go back to.</summary>
/// <param name="Entity">Who was mentioned.</param>
/// <param name="Sentence">The number of the sentence.</param>
/// <param name="Weight">What being its subject, or speaking, adds.</param>
/// <param name="Token">Where it stands in its paragraph; -1 for who speaks.</param>
internal readonly record struct SalientMention(Entity Entity, int Sentence, double Weight, int Token = -1);
