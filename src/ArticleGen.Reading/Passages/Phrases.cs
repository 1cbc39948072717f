namespace ArticleGen.Reading.Passages;

/// <summary>The words of an article as strings. Words that occur again get the same string.</summary>
internal sealed class Phrases
{
    // Names and descriptions are shorter. Longer words hardly ever occur again.
    private const int Longest = 64;

    private const int Fewest = 256;

    // More than nearly all articles have. In a longer one, old strings are forgotten, so that the table stays in the cache.
    private const int Most = 1 << 12;

    private readonly char[] _letters = new char[Longest];

    private Slot[] _slots = new Slot[Fewest];
    private int _count;

    /// <summary>The words at <paramref name="range"/>.</summary>
    public string GetText(string text, TextRange range) => GetText(text, range, range.Length > 0 ? text[range.Start] : '\0');

    /// <summary>The words at <paramref name="range"/>, which has at least one letter, with the first letter in lower case.</summary>
    public string GetTextFromLower(string text, TextRange range) => GetText(text, range, char.ToLowerInvariant(text[range.Start]));

    private string GetText(string text, TextRange range, char first)
    {
        if (range.Length > Longest)
        {
            return Make(text, range, first);
        }

        uint hash = Hash(text, range, first);
        ref Slot slot = ref SlotOf(hash, text, range, first);
        if (slot.Words is { } known)
        {
            return known;
        }

        string words = Make(text, range, first);
        slot = new Slot(words, hash);
        if (++_count * 2 > _slots.Length)
        {
            MakeRoom();
        }

        return words;
    }

    public void Clear()
    {
        if (_count > 0)
        {
            Array.Clear(_slots, 0, _slots.Length);
        }

        _count = 0;
    }

    private string Make(string text, TextRange range, char first)
    {
        if (range.Length == 0 || text[range.Start] == first)
        {
            return range.In(text);
        }

        if (range.Length > Longest)
        {
            return first + text.Substring(range.Start + 1, range.Length - 1);
        }

        text.CopyTo(range.Start, _letters, 0, range.Length);
        _letters[0] = first;
        return new string(_letters, 0, range.Length);
    }

    private ref Slot SlotOf(uint hash, string text, TextRange range, char first)
    {
        int mask = _slots.Length - 1;
        for (int i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            ref Slot slot = ref _slots[i];
            if (slot.Words is not { } words
                || (slot.Hash == hash
                    && words.Length == range.Length
                    && (words.Length == 0
                        || (words[0] == first && string.CompareOrdinal(words, 1, text, range.Start + 1, range.Length - 1) == 0))))
            {
                return ref slot;
            }
        }
    }

    private void MakeRoom()
    {
        if (_slots.Length == Most)
        {
            Clear();
            return;
        }

        Slot[] old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (Slot slot in old)
        {
            if (slot.Words is { } words)
            {
                SlotOf(slot.Hash, words, new TextRange(0, words.Length), words.Length > 0 ? words[0] : '\0') = slot;
            }
        }
    }

    private static uint Hash(string text, TextRange range, char first)
    {
        uint hash = unchecked((2166136261 ^ first) * 16777619);
        for (int i = range.Start + 1; i < range.End; i++)
        {
            hash = unchecked((hash ^ text[i]) * 16777619);
        }

        return hash ^ hash >> 15;
    }

    private readonly struct Slot(string words, uint hash)
    {
        public readonly string? Words = words;
        public readonly uint Hash = hash;
    }
}
