namespace ArticleGen.Reading.Lexicon;

/// <summary>A word of the lists as the table holds it: its key, and beside it the most used facts.</summary>
internal readonly struct KnownWord(ulong key, WordEntry entry)
{
    public readonly ulong Key = key;

    public readonly WordEntry Entry = entry;

    /// <summary>A copy of what the entry says, which stands elsewhere in memory.</summary>
    public readonly WordTraits Traits = entry.Traits;
}
