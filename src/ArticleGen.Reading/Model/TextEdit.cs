namespace ArticleGen.Reading;

/// <summary>A small change of an article's text.</summary>
/// <param name="Range">The words that go; none where something is only put in.</param>
/// <param name="Text">What stands in their place; empty where something is only taken out.</param>
public readonly record struct TextEdit(TextRange Range, string Text);
