namespace ArticleGen.Reading.Lexicon;

/// <summary>A hash table from written forms to entries that is asked with slices of a text, so that looking up allocates nothing.</summary>
internal sealed class WordTable
{
    private const ulong IsHash = 1UL << 63;

    // About two places per word of the lists, so that few words need a second look-up. A project's lexicon may ask for more.
    private const int UsualPlaces = 1 << 16;

    // A fuller table would be slow.
    private const int WordsIn4Places = 3;

    // No project lists more words. If one does, the table keeps the first ones.
    private const int MostWords = (int)WordMask;

    private const int TagShift = 20;
    private const uint WordMask = (1u << TagShift) - 1;

    // A slot of the hash table holds the number of its word and, in the high bits, a few bits of the hash. These bits rule out nearly every
    // wrong word, so that its letters need not be read. The words are stored in the order of the lists, the commonest first; only the small
    // array of slots is scattered, so nearly all look-ups hit the cache. The number 0 means the unknown word, and an empty slot.
    private uint[] _places = new uint[UsualPlaces];
    private KnownWord[] _words = new KnownWord[1 << 14];
    private int _count = 1;

    public WordTable() => _words[0] = new KnownWord(0, WordEntry.Unknown);

    /// <summary>The entry of <paramref name="form"/>, made when there is none yet.</summary>
    public WordEntry GetOrAdd(string form)
    {
        ulong key = Key(form, 0, form.Length);
        int place = PlaceOf(key, form, 0, form.Length);
        if (_places[place] != 0)
        {
            return _words[_places[place] & WordMask].Entry;
        }

        WordEntry entry = new(Fold(form));
        if (_count < MostWords)
        {
            _places[place] = Tag(Mix(key)) | Add(new KnownWord(key, entry));
            Grow();
        }

        return entry;
    }

    /// <summary>Takes over what the entries say once all lists have been read.</summary>
    public void Settle()
    {
        for (int i = 0; i < _count; i++)
        {
            _words[i] = new KnownWord(_words[i].Key, _words[i].Entry);
        }
    }

    /// <summary>
    /// The entry of a slice of <paramref name="text"/>, whatever its case; <see cref="WordEntry.Unknown"/> when no list holds it.
    /// </summary>
    public WordEntry Find(string text, int startOffset, int length) =>
        _words[_places[PlaceOf(Key(text, startOffset, length), text, startOffset, length)] & WordMask].Entry;

    /// <summary>The word of at most <see cref="PackedWord.Longest"/> letters.</summary>
    public ref readonly KnownWord Find(PackedWord letters) => ref _words[_places[PlaceOf(letters.Key, "", 0, 0)] & WordMask];

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

    /// <summary>The packed letters of a short plain word; a hash of any other word.</summary>
    private static ulong Key(string text, int startOffset, int length)
    {
        PackedWord letters = default;
        for (int i = startOffset; i < startOffset + length; i++)
        {
            if (length > PackedWord.Longest || !letters.Add(text[i]))
            {
                return IsHash | Hash(text, startOffset, length);
            }
        }

        return letters.Key;
    }

    private static uint Hash(string text, int startOffset, int length)
    {
        uint hash = 2166136261;
        for (int i = startOffset; i < startOffset + length; i++)
        {
            hash = unchecked((hash ^ Fold(text[i])) * 16777619);
        }

        return hash;
    }

    private static uint Mix(ulong key) => (uint)(unchecked(key * 0x9E3779B97F4A7C15) >> 32);

    private static uint Tag(uint hash) => hash & ~WordMask;

    private int PlaceOf(ulong key, string text, int startOffset, int length)
    {
        uint[] places = _places;
        uint hash = Mix(key);
        for (int i = (int)hash & (places.Length - 1); ; i = (i + 1) & (places.Length - 1))
        {
            uint place = places[i];
            if (place == 0 || ((place ^ hash) <= WordMask && IsAt(place & WordMask, key, text, startOffset, length)))
            {
                return i;
            }
        }
    }

    private bool IsAt(uint word, ulong key, string text, int startOffset, int length) =>
        _words[word].Key == key && (key < IsHash || Equal(_words[word].Entry.Form, text, startOffset, length));

    private static bool Equal(string form, string text, int startOffset, int length)
    {
        if (form.Length != length)
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            char c = text[startOffset + i];
            if (form[i] != c && form[i] != Fold(c))
            {
                return false;
            }
        }

        return true;
    }

    private uint Add(in KnownWord word)
    {
        if (_count == _words.Length)
        {
            Array.Resize(ref _words, _count * 2);
        }

        _words[_count] = word;
        return (uint)_count++;
    }

    private void Grow()
    {
        if (_count <= _places.Length / 4 * WordsIn4Places)
        {
            return;
        }

        uint[] places = new uint[_places.Length * 2];
        for (int word = 1; word < _count; word++)
        {
            uint hash = Mix(_words[word].Key);
            int i = (int)hash & (places.Length - 1);
            while (places[i] != 0)
            {
                i = (i + 1) & (places.Length - 1);
            }

            places[i] = Tag(hash) | (uint)word;
        }

        _places = places;
    }
}
