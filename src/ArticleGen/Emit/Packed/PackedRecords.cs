namespace ArticleGen.Emit.Packed;

/// <summary>
/// Records one after another, with an index to find each: their number, the length of each, a line end, and the records, a line each.
/// </summary>
internal static class PackedRecords
{
    internal static void Write(PackedWriter packed, IReadOnlyList<PackedWriter> records)
    {
        packed.Number(records.Count);
        foreach (PackedWriter record in records)
        {
            packed.Number(record.Length + 1);
        }

        packed.EndLine();
        foreach (PackedWriter record in records)
        {
            packed.Packed(record);
            packed.EndLine();
        }
    }
}
