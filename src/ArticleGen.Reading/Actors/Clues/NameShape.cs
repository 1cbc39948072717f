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

    /// <summary>"Pre-tax", "Varna-based": a compound with a small second part is no name.</summary>
    public static bool IsCompound(Passage passage, TokenSpan name)
    {
        Token word = passage[name.From];
        int hyphen = name.Count == 1 ? passage.Text.LastIndexOf('-', word.End - 1, word.Length) : -1;
        return hyphen > word.Start + 2 && char.IsLower(passage.Text[hyphen + 1]) && word.Entry == WordEntry.Unknown;
    }
}
