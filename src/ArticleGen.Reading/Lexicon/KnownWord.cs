namespace ArticleGen.Reading.Lexicon;

/// <summary>A word of the lists as the table has it: what it is found by, and beside it what is asked of it most.</summary>
internal readonly struct KnownWord(ulong key, WordEntry entry)
{
    public readonly ulong Key = key;

    public readonly WordEntry Entry = entry;

    /// <summary>A copy of what the entry says, which stands elsewhere in memory.</summary>
    public readonly WordTraits Traits = entry.Traits;
}
