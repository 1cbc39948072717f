using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Grammar;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>What a pattern finds out about a stretch that no attribution reaches: that it is speech, and whose.</summary>
internal readonly record struct LeftoverSpeech
{
    /// <summary>Speech without a speaker.</summary>
    public static LeftoverSpeech OfNobody => default;

    /// <summary>The turn that it goes on with, or null.</summary>
    public Turn? Turn { get; init; }

    /// <summary>Whoever takes the floor by it, or null.</summary>
    public Newcomer? Newcomer { get; init; }

    /// <summary>Whether it goes on with the utterance of the quote before it.</summary>
    public bool Continues { get; init; }

    /// <summary>
    /// Whether the text tells who speaks. If not, the quote has the pattern <c>None</c>, whichever pattern found that the stretch is
    /// speech.
    /// </summary>
    public bool IsSomebodys => Newcomer is not null || Turn is not null;

    /// <summary>The speech of the person whose turn it is; speech without a speaker when the text does not tell who that is.</summary>
    public static LeftoverSpeech GoOn(Turn? turn, bool continues) =>
        turn is { IsSomebodys: true } ? new() { Turn = turn, Continues = continues } : OfNobody;
}

/// <summary>The speech of somebody whom the sentence names, and who takes the floor.</summary>
/// <param name="Phrase">The words that name them.</param>
/// <param name="Referent">Whom the words mean.</param>
internal readonly record struct Newcomer(NounPhrase Phrase, Referent Referent);
