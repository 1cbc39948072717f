using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Grammar;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>What a pattern makes of a stretch that no attribution reaches: speech, and whose.</summary>
internal readonly record struct LeftoverSpeech
{
    /// <summary>Speech that nobody is said to have said.</summary>
    public static LeftoverSpeech OfNobody => default;

    /// <summary>The turn that it goes on with, or null.</summary>
    public Turn? Turn { get; init; }

    /// <summary>Whoever takes the floor by it, or null.</summary>
    public Newcomer? Newcomer { get; init; }

    /// <summary>Whether it goes on with the utterance of the quote before it.</summary>
    public bool Continues { get; init; }

    /// <summary>
    /// Whether it is said who speaks. If not, the quote has the pattern <c>None</c>, whichever pattern saw that the stretch is speech.
    /// </summary>
    public bool IsSomebodys => Newcomer is not null || Turn is not null;

    /// <summary>The speech of whoever has a turn; nobody's when it is not said who that is.</summary>
    public static LeftoverSpeech GoOn(Turn? turn, bool continues) =>
        turn is { IsSomebodys: true } ? new() { Turn = turn, Continues = continues } : OfNobody;
}

/// <summary>Somebody whom the sentence names, and who takes the floor.</summary>
/// <param name="Phrase">The words that name them.</param>
/// <param name="Referent">Whom the words mean.</param>
internal readonly record struct Newcomer(NounPhrase Phrase, Referent Referent);
