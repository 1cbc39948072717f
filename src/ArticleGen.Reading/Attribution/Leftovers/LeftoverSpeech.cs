using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Grammar;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>What a pattern makes of a stretch that no attribution reaches: speech, and whose.</summary>
/// <param name="Pattern">The name of the pattern.</param>
internal readonly record struct LeftoverSpeech(string Pattern)
{
    /// <summary>The turn that it goes on with, or null.</summary>
    public Turn? Turn { get; init; }

    /// <summary>Whoever takes the floor by it, or null.</summary>
    public Newcomer? Newcomer { get; init; }

    /// <summary>Whether it goes on with the utterance of the quote before it.</summary>
    public bool Continues { get; init; }
}

/// <summary>Somebody whom the sentence names, and who takes the floor.</summary>
/// <param name="Phrase">The words that name them.</param>
/// <param name="Referent">Whom the words mean.</param>
internal readonly record struct Newcomer(NounPhrase Phrase, Referent Referent);
