namespace ArticleGen.Fields.Inference;

/// <summary>Finds what the fields of an article look like.</summary>
internal static class LookFinder
{
    // The narrowest first. All texts are text.
    private static readonly FieldKind[] Kinds =
    [
        FieldKind.Boolean, FieldKind.Int32, FieldKind.Int64, FieldKind.Decimal, FieldKind.Date, FieldKind.DateTime,
        FieldKind.DateTimeOffset, FieldKind.Uri, FieldKind.Text,
    ];

    /// <summary>The looks of the fields that are the project's own, in their order.</summary>
    internal static ValueList<FieldLook> Find(ValueList<FieldEntry> entries) =>
        entries.Count == 0 ? ValueList<FieldLook>.Empty
            : FindIn([entries.Where(static entry => !entry.IsWellKnown).ToValueList()]);

    /// <summary>What a value looks like.</summary>
    internal static Looks Find(string text, bool isQuoted) =>
        ScalarValues.IsAbsent(text, isQuoted) ? Looks.None
            : (Looks)(1 << (int)Kinds.First(kind => ScalarValues.Fits(kind, text, isQuoted)));

    // Of maps that stand in one list.
    private static ValueList<FieldLook> FindIn(List<ValueList<FieldEntry>> maps)
    {
        List<List<FieldEntry>> fields = [];
        Dictionary<string, List<FieldEntry>> byKey = new(StringComparer.Ordinal);
        foreach (FieldEntry entry in maps.SelectMany(static map => map))
        {
            if (!byKey.TryGetValue(entry.Key, out List<FieldEntry>? field))
            {
                byKey.Add(entry.Key, field = []);
                fields.Add(field);
            }

            field.Add(entry);
        }

        return fields.Select(field => Join(field, maps.Count)).ToValueList();
    }

    private static FieldLook Join(List<FieldEntry> entries, int mapCount)
    {
        Looks looks = Looks.None;
        int valueCount = 0;
        List<ValueList<FieldEntry>> maps = [];
        foreach (FieldEntry entry in entries)
        {
            Looks look = Find(entry.Value, maps);
            looks |= look;
            valueCount += look == Looks.None ? 0 : 1;
        }

        string spelling = entries.Select(static entry => entry.Spelling).Aggregate(FieldNames.ChooseSpelling);
        return new(entries[0].Key, spelling, looks, valueCount == mapCount, maps.Count == 0 ? ValueList<FieldLook>.Empty : FindIn(maps));
    }

    private static Looks Find(FieldData value, List<ValueList<FieldEntry>> maps)
    {
        switch (value)
        {
            case MapData map:
                maps.Add(map.Entries);
                return Looks.Map;
            case ListData list:
                return list.Items.Aggregate(Looks.List, (looks, item) => looks | Find(item, maps));
            case TextData text:
                return Find(text.Text, text.IsQuoted);
            default:
                return Looks.None;
        }
    }
}
