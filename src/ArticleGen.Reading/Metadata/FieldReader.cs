using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Gives all keys of front matter as fields, those that are known and those that are a project's own.</summary>
internal static class FieldReader
{
    /// <summary>The fields, in the order of the file.</summary>
    /// <param name="entries">The front matter itself, without what was found inside its maps.</param>
    /// <param name="cancel">Ends the work.</param>
    public static ValueList<FieldReading> Read(IReadOnlyList<MetadataEntry> entries, CancellationToken cancel) =>
        entries.Select(entry => Read(entry, cancel) with { IsWellKnown = MetadataKeys.IsWellKnown(entry.Key) }).ToValueList();

    private static FieldReading Read(MetadataEntry entry, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return new FieldReading(entry.Key, entry.KeyRange, Read(entry.Value, cancel));
    }

    // As deep as front matter is, which is three levels.
    private static FieldValue Read(MetadataValue value, CancellationToken cancel) => value switch
    {
        MetadataText text => new FieldText(text.Text, text.Style != MetadataStyle.Plain, text.Range),
        MetadataList list => new FieldList(list.Items.Select(item => Read(item, cancel)).ToValueList(), list.Range),
        MetadataMap map => new FieldMap(map.Entries.Select(entry => Read(entry, cancel)).ToValueList(), map.Range),
        _ => throw new InvalidOperationException(value.GetType().Name),
    };
}
