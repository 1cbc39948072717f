namespace ArticleGen.Reading.Lexicon;

/// <summary>A hash table from written forms to entries that is asked with slices of a text, so that looking up allocates nothing.</summary>
internal sealed class WordTable
{
    private const ulong IsHash = 1UL << 63;

    // The key stands beside the entry: nearly all words are told apart without going to the form of an entry.
    private Slot[] _slots = new Slot[1 << 15];
    private int _count;

    /// <summary>The entry of <paramref name="form"/>, made when there is none yet.</summary>
    public WordEntry GetOrAdd(string form)
    {
        ulong key = Key(form, 0, form.Length);
        int slot = SlotOf(key, form, 0, form.Length);
        if (_slots[slot].Entry is { } known)
        {
            return known;
        }

        WordEntry entry = new(Fold(form));
        _slots[slot] = new Slot(key, entry);
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }

        return entry;
    }

    /// <summary>The entry of a slice of <paramref name="text"/>, whatever its case; <see cref="WordEntry.Unknown"/> when no list holds it.</summary>
    public WordEntry Find(string text, int start, int length) => _slots[SlotOf(Key(text, start, length), text, start, length)].Entry ?? WordEntry.Unknown;

    /// <summary>The entry of a word of at most <see cref="PackedWord.Longest"/> letters.</summary>
    public WordEntry Find(PackedWord letters) => _slots[SlotOf(letters.Key, "", 0, 0)].Entry ?? WordEntry.Unknown;

    /// <summary>All entries, in no particular order.</summary>
    public IEnumerable<WordEntry> Entries => _slots.Where(slot => slot.Entry is not null).Select(slot => slot.Entry!);

    private static string Fold(string form)
    {
        char[] folded = new char[form.Length];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(form[i]);
        }

        return new string(folded);
    }

    private static char Fold(char c) => c < '\u0080' ? ((uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c) : FoldOther(c);

    private static char FoldOther(char c) => c == '\u2019' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>A short word of plain letters, packed; of every other one a hash.</summary>
    private static ulong Key(string text, int start, int length)
    {
        PackedWord letters = default;
        for (int i = start; i < start + length; i++)
        {
            if (length > PackedWord.Longest || !letters.Add(text[i]))
            {
                return IsHash | Hash(text, start, length);
            }
        }

        return letters.Key;
    }

    private static uint Hash(string text, int start, int length)
    {
        uint hash = 2166136261;
        for (int i = start; i < start + length; i++)
        {
            hash = unchecked((hash ^ Fold(text[i])) * 16777619);
        }

        return hash;
    }

    private int SlotOf(ulong key, string text, int start, int length)
    {
        Slot[] slots = _slots;
        int mask = slots.Length - 1;
        for (int i = (int)(unchecked(key * 0x9E3779B97F4A7C15) >> 32) & mask; ; i = (i + 1) & mask)
        {
            if (slots[i].Entry is not { } entry || (slots[i].Key == key && (key < IsHash || Equal(entry.Form, text, start, length))))
            {
                return i;
            }
        }
    }

    private static bool Equal(string form, string text, int start, int length)
    {
        if (form.Length != length)
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            char c = text[start + i];
            if (form[i] != c && form[i] != Fold(c))
            {
                return false;
            }
        }

        return true;
    }

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (Slot slot in old)
        {
            if (slot.Entry is { } entry)
            {
                _slots[SlotOf(slot.Key, entry.Form, 0, entry.Form.Length)] = slot;
            }
        }
    }

    private readonly struct Slot(ulong key, WordEntry entry)
    {
        public readonly ulong Key = key;
        public readonly WordEntry? Entry = entry;
    }
}
