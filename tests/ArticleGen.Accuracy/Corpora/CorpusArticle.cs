namespace ArticleGen.Accuracy.Corpora;

/// <summary>One article of a corpus.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Text">Its text.</param>
/// <param name="Attributions">The attributions marked in it by hand; empty when the corpus marks none.</param>
/// <param name="Dateline">Its dateline as the wire sent it, or null when the corpus does not say.</param>
internal sealed record CorpusArticle(string Id, string Text, IReadOnlyList<GoldAttribution> Attributions, string? Dateline)
{
    /// <summary>What somebody is reported to have said or written, marked by hand; empty when the corpus marks none.</summary>
    public IReadOnlyList<GoldStatement> Statements { get; init; } = [];

    /// <summary>The people it names, as listed by hand; empty when the corpus lists none.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>The organizations it names, as listed by hand; empty when the corpus lists none.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];
}

/// <summary>An attribution as marked by hand. Offsets count UTF-16 code units.</summary>
/// <param name="Source">The words that name the source; empty when none is named.</param>
/// <param name="Cue">The words that say that something was said.</param>
/// <param name="Content">What was said; more than one range where the attribution splits it.</param>
internal sealed record GoldAttribution(IReadOnlyList<TextRange> Source, IReadOnlyList<TextRange> Cue, IReadOnlyList<TextRange> Content);

/// <summary>What somebody is reported to have said or written, as marked by hand. Offsets count UTF-16 code units.</summary>
/// <param name="Range">From its first word to its last, with marks.</param>
/// <param name="Source">The words that name the speaker; null where nobody is named.</param>
/// <param name="Who">Who that is, by the name the article gives; empty when it gives none.</param>
/// <param name="Cue">The word that says that something was said; empty when there is none.</param>
internal sealed record GoldStatement(TextRange Range, TextRange? Source, string Who, string Cue);
