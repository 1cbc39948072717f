using ArticleGen.Reading.Actors;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>The turn of somebody who has just been quoted, or is about to be.</summary>
/// <param name="Speaker">Who speaks, when that is known.</param>
/// <param name="Words">The words that name the speaker, if there are any.</param>
/// <param name="Pattern">What gave them the turn: the pattern of their quote, or the one that a quotation below will have.</param>
internal readonly record struct Turn(Entity? Speaker, TextRange? Words, string Pattern)
{
    /// <summary>The cue of a quotation that is still to come: "Calder wrote:".</summary>
    public TextRange? Cue { get; init; }

    /// <summary>Who passed the words on.</summary>
    public Entity? Via { get; init; }

    /// <summary>Whether they were quoted without marks.</summary>
    public bool IsIndirect { get; init; }

    /// <summary>Where they were quoted, or named.</summary>
    public TextRange Range { get; init; }

    /// <summary>Whether the text tells who speaks. A pronoun counts, even if nobody was found for it.</summary>
    public bool IsSomebodys => Speaker is not null || Words is not null;
}
