namespace ArticleGen.Reading;

/// <summary>
/// One quotation as it was read: what was said, and who is said to have said it; or an act or a thought of somebody that is reported.
/// </summary>
/// <param name="Kind">Direct, mixed or indirect; or an act or a thought.</param>
/// <param name="Range">
/// Direct: the stretch without its marks. Mixed: the reported clause, the marks inside it included; where the clause is nothing but one
/// marked stretch (called it "a farce"), that stretch without its marks. Indirect: the reported clause. Act: what the act is about.
/// Thought: what somebody thinks.
/// </param>
/// <param name="Verbatim">
/// The stretches in quotation marks inside the range, without the marks, in order; empty where none stand there.
/// </param>
/// <param name="Pattern">The name of the attribution pattern that decided; docs/reading.md lists them.</param>
public sealed record QuoteReading(QuoteKind Kind, TextRange Range, ValueList<TextRange> Verbatim, string Pattern)
{
    /// <summary>Whether somebody said or wrote it. If not, it is an act or a thought.</summary>
    public bool IsSpeech => Kind is QuoteKind.Direct or QuoteKind.Mixed or QuoteKind.Indirect;

    /// <summary>
    /// The words of the quote without the markup that stands among them ("We **reopen** on Friday"); null where none does, so that the text
    /// at <see cref="Range"/> is these words.
    /// </summary>
    public string? PlainText { get; init; }

    /// <summary>The speaker's index in <see cref="ArticleReading.Actors"/>, or null when nobody is named or described.</summary>
    public int? Speaker { get; init; }

    /// <summary>The words that name the speaker of this quote: a name, a description or a pronoun.</summary>
    public TextRange? SpeakerRange { get; init; }

    /// <summary>The words that say that something was said: "said", "according to"; of "was quoted as saying" the last word.</summary>
    public TextRange? CueRange { get; init; }

    /// <summary>The index in <see cref="ArticleReading.Actors"/> of the agency that relayed the words, or null.</summary>
    public int? Via { get; init; }

    /// <summary>The index in <see cref="ArticleReading.Actors"/> of the one who was told, or null.</summary>
    public int? Addressee { get; init; }

    /// <summary>Whether this goes on with the utterance of the quote before it.</summary>
    public bool Continues { get; init; }
}
