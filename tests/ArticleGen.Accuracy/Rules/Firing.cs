namespace ArticleGen.Accuracy.Rules;

/// <summary>Something that a rule reports in an article of a corpus.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Text">Its text.</param>
/// <param name="Rule">The rule's ID.</param>
/// <param name="Range">The words at fault.</param>
/// <param name="Message">What the rule says.</param>
internal sealed record Firing(string Article, string Text, string Rule, TextRange Range, string Message);
