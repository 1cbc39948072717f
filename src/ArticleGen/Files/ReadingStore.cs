namespace ArticleGen.Files;

/// <summary>
/// Readings found by what their text says, from one compilation to the next. A compiler server and some editors make new objects for all
/// texts at each build, though hardly one of them has changed.
/// </summary>
/// <remarks>
/// What it holds is a pure function of the words, and of the format and the lexicon that <see cref="TextReadings"/> compares. Texts are
/// compared as a whole, so that no two can be taken for one another. It holds no more than it is told; the text that nobody asked for the
/// longest goes first. Any thread may ask.
/// </remarks>
/// <param name="mostUnits">How much it holds: the UTF-16 code units of all its texts, and <see cref="UnitsOfAText"/> for each text.</param>
internal sealed class ReadingStore(long mostUnits)
{
    /// <summary>
    /// How much the compiler's store holds: 32,000 articles of 4 KB. With one lexicon, text, reading and model of an article take four to
    /// five bytes for each code unit: 600 MB at most, and 190 MB for ten thousand articles. A text that is read with two lexicons has two
    /// readings, and they count once: up to 950 MB.
    /// </summary>
    internal const long MostUnits = 1L << 27;

    /// <summary>What each text counts beside its length: the objects that even the shortest has.</summary>
    internal const int UnitsOfAText = 400;

    // When the store is full, the oldest eighth goes at once, so that the texts are seldom sorted.
    private const int PartsOfAll = 8;
    private const int PartsKept = 7;

    private readonly Dictionary<Words, Kept> _texts = [];
    private long _units;
    private long _uses;

    /// <summary>The store of generator and analyzers, as long as the process of the compiler lives.</summary>
    internal static ReadingStore OfCompiler { get; } = new(MostUnits);

    /// <summary>How much it holds now.</summary>
    internal long Units
    {
        get
        {
            lock (_texts)
            {
                return _units;
            }
        }
    }

    /// <summary>The readings of a text, the same object each time until the text is dropped.</summary>
    /// <param name="text">The text.</param>
    internal TextReadings Get(string text)
    {
        // The hash is computed out of the lock.
        Words words = new(text);
        lock (_texts)
        {
            if (!_texts.TryGetValue(words, out Kept? kept))
            {
                _texts.Add(words, kept = new(new(text)));
                _units += Weigh(text);
            }

            kept.LastUse = ++_uses;
            if (_units > mostUnits)
            {
                DropOldest();
            }

            return kept.Readings;
        }
    }

    private static long Weigh(string text) => text.Length + UnitsOfAText;

    private void DropOldest()
    {
        foreach (KeyValuePair<Words, Kept> oldest in _texts.OrderBy(static text => text.Value.LastUse).ToList())
        {
            if (_units <= mostUnits / PartsOfAll * PartsKept)
            {
                return;
            }

            _texts.Remove(oldest.Key);
            _units -= Weigh(oldest.Key.Text);
        }
    }

    private sealed class Kept(TextReadings readings)
    {
        internal TextReadings Readings => readings;

        /// <summary>The number of the use that was the last.</summary>
        internal long LastUse { get; set; }
    }

    private readonly struct Words(string text) : IEquatable<Words>
    {
        private readonly int _hash = StringComparer.Ordinal.GetHashCode(text);

        internal string Text => text;

        public bool Equals(Words other) => _hash == other._hash && string.Equals(Text, other.Text, StringComparison.Ordinal);

        public override bool Equals(object? obj) => obj is Words other && Equals(other);

        public override int GetHashCode() => _hash;
    }
}
