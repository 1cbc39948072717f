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
    /// <summary>What is wrong with the fences; null if nothing is.</summary>
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
            Fault = new FenceFault(opening, $"the front matter that starts here never ends; {advice}") { Edit = edit },
        };
}

/// <summary>What is wrong with a fence, though a block is plainly meant as front matter.</summary>
/// <param name="Range">The fence.</param>
/// <param name="Detail">What is wrong, and what to do.</param>
internal sealed record FenceFault(TextRange Range, string Detail)
{
    /// <summary>The change that mends it, when that is clear.</summary>
    public TextEdit? Edit { get; init; }
}
