using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Tokens that hold what was said: from <paramref name="From"/> up to, not including, <paramref name="To"/>.</summary>
internal readonly record struct Content(int From, int To)
{
    /// <summary>Its tokens.</summary>
    public TokenSpan Span => new(From, To);
}

/// <summary>What a pattern found: who said what, by which words.</summary>
/// <param name="Pattern">The name of the pattern.</param>
/// <param name="Cue">The words that say that something was said.</param>
/// <param name="Content">What was said; where the attribution splits a quotation, the first part of it.</param>
internal readonly record struct FoundAttribution(string Pattern, TextRange Cue, Content Content)
{
    /// <summary>The second part of a quotation that the attribution splits.</summary>
    public Content? Rest { get; init; }

    /// <summary>Who said it, or null when the sentence does not say.</summary>
    public NounPhrase? Speaker { get; init; }

    /// <summary>Whether the speaker of the attribution before, in the same sentence, speaks on.</summary>
    public bool SharesSpeaker { get; init; }

    /// <summary>The letter that stands for the speaker of a turn ("Q", "A"), who has no other words there.</summary>
    public TextRange? Letter { get; init; }

    /// <summary>Whether the person interviewed says it.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Whether the turn of the paragraph above goes on.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Who passed the words on.</summary>
    public NounPhrase? Via { get; init; }

    /// <summary>Who was told.</summary>
    public NounPhrase? Addressee { get; init; }

    /// <summary>The token after the last one that the attribution has used. Cues before it are not tried again.</summary>
    public int To { get; init; }
}
