namespace ArticleGen.Reading.Markup;

/// <summary>One thing that a file says about its article: a key of its front matter, or a tag in the head of a page.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="KeyRange">Where the key stands in the file.</param>
/// <param name="Value">What it says.</param>
internal sealed record MetadataEntry(string Key, TextRange KeyRange, MetadataValue Value);
