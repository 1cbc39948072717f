namespace ArticleGen.Accuracy.Misses;

/// <summary>A reading that differs from the hand-made markup.</summary>
/// <param name="Group">What kind of miss it is, and the pattern or the cue it is due to.</param>
/// <param name="Article">The article it stands in.</param>
/// <param name="Range">The words that were misread.</param>
/// <param name="Marked">What is marked by hand.</param>
/// <param name="Read">What was read.</param>
internal sealed record Miss(string Group, ReadArticle Article, TextRange Range, string Marked, string Read);
