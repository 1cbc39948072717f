using ArticleGen.Reading.Actors;

namespace ArticleGen.Reading.Attribution;

/// <summary>What later text can change in a quote: who said it, and how the article tells that. The quote's words and kind stay.</summary>
/// <remarks>A member that is null changes nothing.</remarks>
internal readonly record struct Amendment
{
    /// <summary>Who said it. <see cref="SpeakerRange"/> comes with it, even where it is null.</summary>
    public Entity? Speaker { get; init; }

    /// <summary>The words that name the speaker.</summary>
    public TextRange? SpeakerRange { get; init; }

    /// <summary>The words that say that it was said.</summary>
    public TextRange? Cue { get; init; }

    /// <summary>Who passed it on.</summary>
    public Entity? Via { get; init; }

    /// <summary>The pattern that tells so.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether it goes on with the utterance of the quote before it.</summary>
    public bool? Continues { get; init; }
}
