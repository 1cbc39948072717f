namespace ArticleGen.Fields;

/// <summary>Takes the fields of an article from its reading, and leaves their places behind.</summary>
internal static class FieldEntries
{
    /// <summary>
    /// The fields, each key once: of keys that are one field the first with a value counts. A list inside a list becomes a part of it.
    /// </summary>
    internal static ValueList<FieldEntry> From(ValueList<FieldReading> fields)
    {
        List<FieldEntry> entries = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (FieldReading field in fields)
        {
            FieldEntry entry = new(field.Key, From(field.Value)) { IsWellKnown = field.IsWellKnown };
            if (!places.TryGetValue(entry.Key, out int place))
            {
                places.Add(entry.Key, entries.Count);
                entries.Add(entry);
            }
            else if (entries[place].Value.IsAbsent)
            {
                entries[place] = entry;
            }
        }

        return entries.ToValueList();
    }

    // Front matter has few levels.
    private static FieldData From(FieldValue value) => value switch
    {
        FieldText text => new TextData(text.Text, text.IsQuoted),
        FieldMap map => new MapData(From(map.Entries)),
        FieldList list => new ListData(FindItems(list).Select(From).ToValueList()),
        _ => throw new InvalidOperationException(value.GetType().Name),
    };

    private static IEnumerable<FieldValue> FindItems(FieldList list) =>
        list.Items.SelectMany(static item => item is FieldList inner ? FindItems(inner) : [item]);
}
