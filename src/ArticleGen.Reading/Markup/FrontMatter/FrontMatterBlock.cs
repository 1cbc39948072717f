namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>The front matter at the start of a file: keys and values between two fences.</summary>
/// <param name="Range">The block with both fences, up to the end of the closing line; the opening fence alone if it never closes.</param>
/// <param name="BodyOffset">Where the body of the file starts: the line below the block.</param>
/// <param name="Entries">What the block says, in its order. Of a key used twice the first counts.</param>
/// <param name="Problems">What is not understood in it, in its order.</param>
internal sealed record FrontMatterBlock(
    TextRange Range,
    int BodyOffset,
    ValueList<MetadataEntry> Entries,
    ValueList<Problem> Problems);
