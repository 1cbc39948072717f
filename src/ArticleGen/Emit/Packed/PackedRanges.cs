namespace ArticleGen.Emit.Packed;

/// <summary>Ranges in order: their number, and each from the end of the one before.</summary>
internal static class PackedRanges
{
    internal static PackedWriter Write(IReadOnlyCollection<TextRange> ranges)
    {
        PackedWriter packed = new();
        packed.Number(ranges.Count);
        int end = 0;
        foreach (TextRange range in ranges)
        {
            packed.Range(range, end);
            end = range.End;
        }

        return packed;
    }
}
