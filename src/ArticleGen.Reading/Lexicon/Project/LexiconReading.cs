namespace ArticleGen.Reading.Lexicon.Project;

/// <summary>All that was read from one lexicon file.</summary>
/// <param name="Lexicon">The lines that were understood.</param>
/// <param name="Problems">The others, in the order in which they stand in the text.</param>
public sealed record LexiconReading(ArticleLexicon Lexicon, ValueList<LexiconProblem> Problems);
