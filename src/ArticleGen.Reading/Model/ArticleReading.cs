namespace ArticleGen.Reading;

/// <summary>All that was read from one article. The same text, read with the same lexicon, always gives an equal reading.</summary>
/// <param name="Text">The article's text, unchanged. All ranges are offsets into it.</param>
public sealed record ArticleReading(string Text)
{
    private readonly ValueList<QuoteReading> _attributions = ValueList<QuoteReading>.Empty;

    /// <summary>The headline, or null when the article has none.</summary>
    public TextRange? Headline { get; init; }

    /// <summary>The headline in plain words, without the markup that may stand among them; null when there is none.</summary>
    public string? HeadlineText => PlainHeadline ?? Headline?.In(Text);

    /// <summary>The dateline, or null when the article has none.</summary>
    public DatelineReading? Dateline { get; init; }

    /// <summary>
    /// The names in the byline ("By Jane Roe"), without "By", or the authors of the front matter; null when there are none.
    /// </summary>
    public TextRange? Byline { get; init; }

    /// <summary>The byline in plain words, without the markup that may stand among them; null when there is none.</summary>
    public string? BylineText => PlainByline ?? Byline?.In(Text);

    /// <summary>Who wrote the article, one by one: the names of the front matter, else those of the byline.</summary>
    public ValueList<string> Authors { get; init; } = ValueList<string>.Empty;

    /// <summary>When the front matter says the article was last changed; null when it does not say.</summary>
    public DatelineReading? Updated { get; init; }

    /// <summary>The name of the article in an address, as the front matter has it ("slug", "permalink"); null when it has none.</summary>
    public string? Slug { get; init; }

    /// <summary>What the article is about, as the front matter has it ("summary", "description"); null when it has none.</summary>
    public string? Summary { get; init; }

    /// <summary>The subjects that the front matter lists ("tags", "keywords").</summary>
    public ValueList<string> Tags { get; init; } = ValueList<string>.Empty;

    /// <summary>Whether the front matter says that the article is not out yet ("draft: true").</summary>
    public bool IsDraft { get; init; }

    /// <summary>The language that the front matter or the page names, such as "en-GB"; null when neither does.</summary>
    public string? Language { get; init; }

    /// <summary>The address of the picture that the front matter or the page names; null when neither does.</summary>
    public string? Image { get; init; }

    /// <summary>All keys of the front matter with what they say, in the order of the file; of a page in HTML none.</summary>
    public ValueList<FieldReading> Fields { get; init; } = ValueList<FieldReading>.Empty;

    /// <summary>
    /// All paragraphs but headline, publication lines, byline and a dateline on a line of its own; in order, without line breaks at either
    /// end.
    /// </summary>
    public ValueList<TextRange> Paragraphs { get; init; } = ValueList<TextRange>.Empty;

    /// <summary>Those of <see cref="Paragraphs"/> that markup makes headings, in their order; none in plain text.</summary>
    public ValueList<TextRange> Headings { get; init; } = ValueList<TextRange>.Empty;

    /// <summary>
    /// What of the text is markup, and the words that a page shows in its place; in the order of the text, empty for plain text. After
    /// these changes only the words are left: the headline and the paragraphs, with a blank line between them.
    /// </summary>
    public ValueList<TextEdit> Markup { get; init; } = ValueList<TextEdit>.Empty;

    /// <summary>
    /// All that the article reports of somebody, in the order in which it starts: what they said or wrote, and their acts and thoughts.
    /// </summary>
    public ValueList<QuoteReading> Attributions
    {
        get => _attributions;
        init
        {
            _attributions = value;
            Quotes = PickQuotes(value);
        }
    }

    /// <summary>The quotes among <see cref="Attributions"/>: what somebody said or wrote.</summary>
    public ValueList<QuoteReading> Quotes { get; private init; } = ValueList<QuoteReading>.Empty;

    /// <summary>The actors, in the order of their first mention.</summary>
    public ValueList<ActorReading> Actors { get; init; } = ValueList<ActorReading>.Empty;

    /// <summary>The problems, in the order in which they stand in the text.</summary>
    public ValueList<Problem> Problems { get; init; } = ValueList<Problem>.Empty;

    /// <summary>
    /// The words that a range of the text covers, without the markup among them; of plain text the words themselves. The words of two
    /// ranges side by side are those of the range that covers both.
    /// </summary>
    public string ToPlainText(TextRange range) => TextEdits.Apply(Markup, Text, range) ?? range.In(Text);

    internal static ValueList<QuoteReading> PickQuotes(ValueList<QuoteReading> attributions)
    {
        int count = 0;
        for (int i = 0; i < attributions.Count; i++)
        {
            count += attributions[i].IsSpeech ? 1 : 0;
        }

        if (count == attributions.Count)
        {
            return attributions;
        }

        QuoteReading[] quotes = new QuoteReading[count];
        for (int i = 0, next = 0; next < count; i++)
        {
            if (attributions[i].IsSpeech)
            {
                quotes[next++] = attributions[i];
            }
        }

        return ValueList<QuoteReading>.Holding(quotes);
    }

    // Null where the words at the range have no markup among them.
    internal string? PlainHeadline { get; init; }

    internal string? PlainByline { get; init; }
}
