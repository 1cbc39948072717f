namespace ArticleGen.Reading.Lexicon;

/// <summary>A word of plain letters, taken in letter by letter: what it is looked up by, and how many capitals it has.</summary>
internal struct PackedWord
{
    /// <summary>Five bits per letter: this many fit into a key, and the key is then the word itself.</summary>
    public const int Longest = 12;

    /// <summary>The word, whatever its case, when it is no longer than <see cref="Longest"/>.</summary>
    public ulong Key { get; private set; }

    public int Capitals { get; private set; }

    /// <summary>Takes in a letter from A to Z; of any other character nothing, and the answer is false.</summary>
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
