namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>The lines that hold front matter between them.</summary>
/// <param name="Format">The language of what stands between them.</param>
/// <param name="Opening">The opening fence without blanks behind it.</param>
/// <param name="Content">What stands between the fences.</param>
/// <param name="Range">All of it, with both fences; the opening one alone if it never closes.</param>
/// <param name="BodyOffset">The start of the line below.</param>
/// <param name="IsClosed">Whether there is a closing fence.</param>
internal readonly record struct Fences(
    FrontMatterFormat Format,
    TextRange Opening,
    TextRange Content,
    TextRange Range,
    int BodyOffset,
    bool IsClosed)
{
    /// <summary>What is wrong with the fences, or with all that stands between them; null if nothing is.</summary>
    public FenceFault? Fault { get; init; }

    /// <summary>Fences of which the closing one is missing.</summary>
    /// <param name="format">The language of the front matter.</param>
    /// <param name="opening">The opening fence.</param>
    /// <param name="bodyOffset">Where the text below it starts.</param>
    /// <param name="advice">Where to put which closing one.</param>
    /// <param name="edit">The change that puts it there, when the place is clear.</param>
    public static Fences MakeOpen(FrontMatterFormat format, TextRange opening, int bodyOffset, string advice, TextEdit? edit) =>
        new(format, opening, new(bodyOffset, 0), opening, bodyOffset, IsClosed: false)
        {
            Fault = new FenceFault(opening, $"it opens front matter that never closes; {advice}", HasKeys: false) { Edit = edit },
        };
}

/// <summary>Something that only looks like front matter, though it is meant to be.</summary>
/// <param name="Range">Its first line.</param>
/// <param name="Detail">What it should look like.</param>
/// <param name="HasKeys">Whether the keys can be read all the same.</param>
internal sealed record FenceFault(TextRange Range, string Detail, bool HasKeys)
{
    /// <summary>The change that mends it, when that is clear.</summary>
    public TextEdit? Edit { get; init; }
}
