namespace ArticleGen.Reading.Lexicon;

/// <summary>A word of plain letters, packed letter by letter: the key to look it up by, and the number of its capitals.</summary>
internal struct PackedWord
{
    /// <summary>Five bits per letter: this many fit into a key, and the key is then the word itself.</summary>
    public const int Longest = 12;

    /// <summary>The word, whatever its case, when it is no longer than <see cref="Longest"/>.</summary>
    public ulong Key { get; private set; }

    public int Capitals { get; private set; }

    /// <summary>Adds a letter from A to Z. False, with nothing added, for any other character.</summary>
    public bool Add(char c)
    {
        uint letter = (c | 0x20u) - 'a';
        if (letter > 'z' - 'a')
        {
            return false;
        }

        Key = Key << 5 | (letter + 1);
        Capitals += c < 'a' ? 1 : 0;
        return true;
    }
}
