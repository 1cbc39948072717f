namespace ArticleGen.Tool.Statistics;

/// <summary>
/// People with a name who are quoted, by the pronoun that the articles use of them. Nothing is guessed from names: whom no article calls
/// "he" or "she" is not counted as a man or a woman.
/// </summary>
/// <param name="Pronoun">"she", "he", "they", or "" where no article uses one.</param>
/// <param name="People">The people.</param>
/// <param name="Quotes">Their quotes.</param>
internal readonly record struct PronounTally(string Pronoun, int People, int Quotes);
