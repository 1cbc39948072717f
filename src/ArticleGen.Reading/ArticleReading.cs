namespace ArticleGen.Reading;

/// <summary>All that was read from one article. The same text always gives an equal reading.</summary>
/// <param name="Text">The article's text, unchanged. All ranges are offsets into it.</param>
public sealed record ArticleReading(string Text)
{
    /// <summary>The headline, or null when the article has none.</summary>
    public TextRange? Headline { get; init; }

    /// <summary>The dateline, or null when the article has none.</summary>
    public DatelineReading? Dateline { get; init; }

    /// <summary>The names in the byline ("By Jane Roe"), without "By"; null when there is none.</summary>
    public TextRange? Byline { get; init; }

    /// <summary>The paragraphs of the body, in order, without line breaks at either end. Headline, publication line and byline are not among them.</summary>
    public ValueList<TextRange> Paragraphs { get; init; } = ValueList<TextRange>.Empty;

    /// <summary>The quotes, in the order in which they start.</summary>
    public ValueList<QuoteReading> Quotes { get; init; } = ValueList<QuoteReading>.Empty;

    /// <summary>The actors, in the order of their first mention.</summary>
    public ValueList<ActorReading> Actors { get; init; } = ValueList<ActorReading>.Empty;

    /// <summary>The problems, in the order in which they stand in the text.</summary>
    public ValueList<Problem> Problems { get; init; } = ValueList<Problem>.Empty;
}
