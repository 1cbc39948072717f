namespace ArticleGen.Fields;

/// <summary>Takes the fields of an article from its reading, and leaves their places behind.</summary>
internal static class FieldEntries
{
    /// <summary>The fields that count, each key once. A list inside a list becomes a part of it.</summary>
    internal static ValueList<FieldEntry> From(ValueList<FieldReading> fields) => CountedFields.Find(fields)
        .Select(static field => new FieldEntry(field.Key, From(field.Value)) { IsWellKnown = field.IsWellKnown })
        .ToValueList();

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
