using Field = ArticleGen.Emit.Packed.PackedField<(ArticleGen.Reading.QuoteReading Quote, int Pattern)>;

namespace ArticleGen.Emit.Packed;

/// <summary>
/// What the record of a quote holds behind its range. This is the only description: <see cref="PackedQuote"/> writes records by it, and
/// writes the code that reads them in the user's program.
/// </summary>
/// <remarks>
/// The fields have the names of the parameters of the emitted class Quote. Its constructor takes first those that every quote has, then the
/// actors and then the others, each in the order in which they stand here.
/// </remarks>
internal static class QuoteFields
{
    private const int KindBits = 3;

    /// <summary>The bits of the kind in the number of kind and flags.</summary>
    internal const int KindMask = (1 << KindBits) - 1;

    /// <summary>What every quote has: with it comes the number of its pattern.</summary>
    internal static PackedFields<(QuoteReading Quote, int Pattern)> Always { get; } = new(
        new Field("string", "pattern", "_patterns[reader.ReadNumber()]", static (record, from) => record.Number(from.Pattern)),
        new Field(
            "Actor?",
            "speaker",
            "reader.ReadOptionalNumber() is int said ? this[slot].Actors[said] : null",
            static (record, from) => record.Optional(from.Quote.Speaker)));

    /// <summary>What a quote may have. Each field has the flag of its place here.</summary>
    internal static IReadOnlyList<QuoteField> Sometimes { get; } =
    [
        new QuoteFlag("continues", static quote => quote.Continues),
        new QuoteRanges("verbatim", static quote => quote.Verbatim, IsVerbatimWritten),
        new QuoteRange("speakerRange", static quote => quote.SpeakerRange),
        new QuoteRange("cueRange", static quote => quote.CueRange),
        new QuoteActor("via", static quote => quote.Via),
        new QuoteActor("addressee", static quote => quote.Addressee),
    ];

    /// <summary>The flag of the field at an index.</summary>
    internal static int FlagAt(int index) => 1 << (KindBits + index);

    // Of a direct quote, the whole range is verbatim, and that need not be written.
    private static bool IsVerbatimWritten(QuoteReading quote) => quote.Kind == QuoteKind.Direct
        ? quote.Verbatim.Count != 1 || quote.Verbatim[0] != quote.Range
        : quote.Verbatim.Count > 0;
}
