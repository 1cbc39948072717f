using ArticleGen.Fields;

namespace ArticleGen.Emit.Packed;

/// <summary>
/// The fields of an article: their number, and of each its key and value. They are packed as they are written, whatever types the project
/// gives them: an article's file does not change with those of others. The generated FieldData reads them.
/// </summary>
internal static class PackedFieldData
{
    private const int Text = 0;
    private const int QuotedText = 1;
    private const int List = 2;
    private const int Map = 3;

    internal static PackedWriter Write(ValueList<FieldEntry> fields)
    {
        PackedWriter packed = new();
        WriteEntries(packed, fields);
        return packed;
    }

    private static void WriteEntries(PackedWriter packed, ValueList<FieldEntry> entries)
    {
        packed.Number(entries.Count(static entry => !entry.Value.IsAbsent));
        foreach (FieldEntry entry in entries)
        {
            if (!entry.Value.IsAbsent)
            {
                packed.Text(entry.Key);
                WriteValue(packed, entry.Value);
            }
        }
    }

    private static void WriteValue(PackedWriter packed, FieldData value)
    {
        switch (value)
        {
            case TextData text:
                packed.Number(text.IsQuoted ? QuotedText : Text);
                packed.Text(text.Text);
                break;
            case ListData list:
                packed.Number(List);
                packed.Number(list.Items.Count(static item => !item.IsAbsent));
                foreach (FieldData item in list.Items)
                {
                    if (!item.IsAbsent)
                    {
                        WriteValue(packed, item);
                    }
                }

                break;
            case MapData map:
                packed.Number(Map);
                WriteEntries(packed, map.Entries);
                break;
            default:
                throw new InvalidOperationException(value.GetType().Name);
        }
    }
}
