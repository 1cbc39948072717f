namespace ArticleGen.Reading.Headlines;

/// <summary>What stands above the story and at its very start.</summary>
/// <param name="Headline">The headline, or null.</param>
/// <param name="Dateline">Publication line and dateline in the text, joined; or null.</param>
/// <param name="Byline">The names in the byline, or null.</param>
/// <param name="Body">The index of the first paragraph of the body.</param>
/// <param name="BodyStart">The offset at which the story starts, behind a dateline in its first paragraph; -1 without a body.</param>
internal sealed record FrontMatter(TextRange? Headline, DatelineReading? Dateline, TextRange? Byline, int Body, int BodyStart);
