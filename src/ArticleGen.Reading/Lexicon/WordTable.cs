namespace ArticleGen.Reading.Lexicon;

/// <summary>A hash table from written forms to entries that is asked with slices of a text, so that looking up allocates nothing.</summary>
internal sealed class WordTable
{
    private const ulong IsHash = 1UL << 63;

    // Two or three for every word of the lists, so that hardly one has to be looked for in a second place.
    private const int Places = 1 << 16;

    // A fuller table would be slow. It is filled from the lists of this assembly alone, so a list that has grown too long is found out by any test.
    private const int MostWords = Places / 4 * 3;

    // The words stand close together in the order of the lists, the commonest first, and what is scattered is small: memory that is near serves nearly all look-ups.
    // The place 0 is that of the unknown word, and of none.
    private readonly ushort[] _places = new ushort[Places];
    private KnownWord[] _words = new KnownWord[1 << 14];
    private int _count = 1;

    public WordTable() => _words[0] = new KnownWord(0, WordEntry.Unknown);

    /// <summary>The entry of <paramref name="form"/>, made when there is none yet.</summary>
    public WordEntry GetOrAdd(string form)
    {
        ulong key = Key(form, 0, form.Length);
        ref ushort place = ref PlaceOf(key, form, 0, form.Length);
        if (place == 0)
        {
            place = Add(new KnownWord(key, new WordEntry(Fold(form))));
        }

        return _words[place].Entry;
    }

    /// <summary>Takes over what the entries say once all lists have been read.</summary>
    public void Settle()
    {
        for (int i = 0; i < _count; i++)
        {
            _words[i] = new KnownWord(_words[i].Key, _words[i].Entry);
        }
    }

    /// <summary>The entry of a slice of <paramref name="text"/>, whatever its case; <see cref="WordEntry.Unknown"/> when no list holds it.</summary>
    public WordEntry Find(string text, int start, int length) => _words[PlaceOf(Key(text, start, length), text, start, length)].Entry;

    /// <summary>The word of at most <see cref="PackedWord.Longest"/> letters.</summary>
    public ref readonly KnownWord Find(PackedWord letters) => ref _words[PlaceOf(letters.Key, "", 0, 0)];

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

    private ref ushort PlaceOf(ulong key, string text, int start, int length)
    {
        ushort[] places = _places;
        KnownWord[] words = _words;
        int mask = places.Length - 1;
        for (int i = (int)(unchecked(key * 0x9E3779B97F4A7C15) >> 32) & mask; ; i = (i + 1) & mask)
        {
            int place = places[i];
            if (place == 0 || (words[place].Key == key && (key < IsHash || Equal(words[place].Entry.Form, text, start, length))))
            {
                return ref places[i];
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

    private ushort Add(in KnownWord word)
    {
        if (_count == _words.Length)
        {
            Array.Resize(ref _words, _count * 2);
        }

        if (_count >= MostWords)
        {
            throw new InvalidOperationException("The word lists hold more words than the table has places for.");
        }

        _words[_count] = word;
        return (ushort)_count++;
    }
}
