namespace ArticleGen.Reading.Headlines;

/// <summary>What stands above the story and at its very start.</summary>
/// <param name="Headline">The headline, or null.</param>
/// <param name="Dateline">Publication line and dateline in the text, joined; or null.</param>
/// <param name="Byline">The names in the byline, or null.</param>
/// <param name="Decks">The kickers, second headlines and notes above the story, in order.</param>
/// <param name="Notes">Those of them that only say whom to ask or where to write: nobody speaks in them.</param>
/// <param name="Body">The index of the first paragraph of the body.</param>
/// <param name="Story">
/// The index of the paragraph in which a dateline stands: the first of the body, or one below a summary; without a dateline the first.
/// </param>
/// <param name="StoryStart">The offset at which the story starts in that paragraph, behind the dateline; -1 without a body.</param>
internal sealed record StoryHead(
    TextRange? Headline,
    DatelineReading? Dateline,
    TextRange? Byline,
    IReadOnlyList<TextRange> Decks,
    IReadOnlyList<TextRange> Notes,
    int Body,
    int Story,
    int StoryStart);
