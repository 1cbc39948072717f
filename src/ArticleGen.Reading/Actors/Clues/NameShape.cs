using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>What the words of a name alone say.</summary>
internal static class NameShape
{
    private static readonly string[] Prefixes = [.. WordList.Words("name-prefixes.txt")];

    /// <summary>"Ines Calder", "J. Calder": a given name that the lists have, or an initial, and more words.</summary>
    public static bool HasGivenName(Passage passage, TokenSpan name) =>
        name.Count > 1
        && (passage.Is(name.From, WordMeaning.GivenName) || passage[name.From].Length == 1)
        && !passage.Is(name.From, WordMeaning.Body | WordMeaning.MaybeBody);

    /// <summary>Whether the words themselves show that it is neither a person nor a body: then nothing around them counts.</summary>
    public static bool IsNobody(Passage passage, TokenSpan name) =>
        (name.Count > 1 && ThingNouns.IsThing(passage, name.Last))
        || IsCompound(passage, name)
        || (name.Count == 1
            && passage[name.From].IsAllCaps
            && (passage.Is(name.From, WordMeaning.NoBody) || EndsWithDigit(passage, name.From)));

    /// <summary>"MP3", "BA283". Listed ones, such as ITV1, are known before.</summary>
    private static bool EndsWithDigit(Passage passage, int token) => passage.Text[passage[token].End - 1] is >= '0' and <= '9';

    /// <summary>"Pre-tax", "Varna-based": a compound with a small second part is no name.</summary>
    public static bool IsCompound(Passage passage, TokenSpan name)
    {
        ref readonly Token word = ref passage[name.From];
        bool lower = char.IsLower(passage.Text[word.Start]);
        bool mayBe = name.Count == 1 && (lower || word.Entry.IsUnknown);
        int hyphen = mayBe ? passage.Text.LastIndexOf('-', word.End - 1, word.Length) : -1;
        bool small = hyphen > word.Start + 2 && char.IsLower(passage.Text[hyphen + 1]) && word.Entry.IsUnknown;
        return small || (hyphen > 0 && lower && IsPrefix(passage.Text, word.Start, hyphen - word.Start));
    }

    /// <summary>"pro-Varna", "ex-Tarn".</summary>
    private static bool IsPrefix(string text, int startOffset, int length)
    {
        foreach (string prefix in Prefixes)
        {
            if (prefix.Length == length && string.CompareOrdinal(text, startOffset, prefix, 0, length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
