using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>What the words of a name alone say.</summary>
internal static class NameShape
{
    /// <summary>"Ines Calder", "J. Calder": a given name or an initial, and more words.</summary>
    public static bool IsFullName(Passage passage, TokenSpan name) =>
        name.Count > 1
        && (passage.Is(name.From, WordMeaning.GivenName) || passage[name.From].Length == 1)
        && !passage.Is(name.From, WordMeaning.Body | WordMeaning.MaybeBody);
}
