using ArticleGen.Reading.Attribution.Leftovers;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>A pull quote: a paragraph that is a quotation, of words that are quoted elsewhere in the article.</summary>
internal sealed class Repeated : LeftoverPattern
{
    public override string Example => "\"The kilns are cold and old,\" Calder said. Hale left.\n\n\"The kilns are cold and old\"";

    /// <summary>The words may be quoted further down, so <see cref="RepeatedQuotations"/> decides when the whole article is read.</summary>
    public override LeftoverSpeech? Match(in Leftover leftover) => null;
}
