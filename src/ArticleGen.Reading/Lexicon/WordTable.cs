namespace ArticleGen.Reading.Lexicon;

/// <summary>A hash table from written forms to entries that is asked with slices of a text, so that looking up allocates nothing.</summary>
internal sealed class WordTable
{
    private WordEntry?[] _slots = new WordEntry?[1 << 15];
    private int _count;

    /// <summary>The entry of <paramref name="form"/>, made when there is none yet.</summary>
    public WordEntry GetOrAdd(string form)
    {
        int slot = Slot(form, 0, form.Length);
        if (_slots[slot] is { } known)
        {
            return known;
        }

        WordEntry entry = new(Fold(form));
        _slots[slot] = entry;
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }

        return entry;
    }

    /// <summary>The entry of a slice of <paramref name="text"/>, whatever its case; <see cref="WordEntry.Unknown"/> when no list holds it.</summary>
    public WordEntry Find(string text, int start, int length) => _slots[Slot(text, start, length)] ?? WordEntry.Unknown;

    /// <summary>All entries, in no particular order.</summary>
    public IEnumerable<WordEntry> Entries => _slots.Where(entry => entry is not null)!;

    private static string Fold(string form)
    {
        char[] folded = new char[form.Length];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(form[i]);
        }

        return new string(folded);
    }

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        '\u2019' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    private int Slot(string text, int start, int length)
    {
        uint hash = 2166136261;
        for (int i = start; i < start + length; i++)
        {
            hash = unchecked((hash ^ Fold(text[i])) * 16777619);
        }

        int mask = _slots.Length - 1;
        for (int slot = (int)(hash & (uint)mask); ; slot = (slot + 1) & mask)
        {
            if (_slots[slot] is not { } entry || Equal(entry.Form, text, start, length))
            {
                return slot;
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
            if (form[i] != Fold(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private void Grow()
    {
        WordEntry?[] old = _slots;
        _slots = new WordEntry?[old.Length * 2];
        foreach (WordEntry? entry in old)
        {
            if (entry is not null)
            {
                _slots[Slot(entry.Form, 0, entry.Form.Length)] = entry;
            }
        }
    }
}
