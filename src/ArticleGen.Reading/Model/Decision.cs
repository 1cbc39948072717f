namespace ArticleGen.Reading;

/// <summary>What came of an attempt to read a quote.</summary>
public enum DecisionOutcome
{
    /// <summary>The pattern did not apply.</summary>
    NotMet,

    /// <summary>The pattern applied, but all that it would quote belonged to another quote already.</summary>
    Claimed,

    /// <summary>A quote was made of it.</summary>
    Quoted,
}

/// <summary>One step of the reading of quotes: which pattern was tried on which words, and what came of it.</summary>
/// <param name="Pattern">The name of the pattern; docs/reading.md lists them.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record Decision(string Pattern, DecisionOutcome Outcome, TextRange Sentence)
{
    /// <summary>The cue or the noun of saying that the pattern was tried on, or null when it needs none.</summary>
    public TextRange? Cue { get; init; }

    /// <summary>The words that name the speaker, or null when the pattern found none.</summary>
    public TextRange? SpeakerRange { get; init; }

    /// <summary>The speaker those words were taken for, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>When the words are a pronoun: all those it could mean, the likeliest first.</summary>
    public ValueList<string> Candidates { get; init; } = ValueList<string>.Empty;

    /// <summary>What the pattern takes for the words that were said.</summary>
    public ValueList<TextRange> Said { get; init; } = ValueList<TextRange>.Empty;
}
