using ArticleGen.Fields;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>A value of front matter.</summary>
/// <param name="Value">The value.</param>
/// <param name="Path">The keys that lead to it, the first one outermost.</param>
internal sealed record FieldPlace(FieldText Value, IReadOnlyList<string> Path)
{
    /// <summary>The value at an offset; null where none stands there.</summary>
    internal static FieldPlace? Find(ArticleReading reading, int offset) =>
        FindAll(reading).FirstOrDefault(place => offset >= place.Value.Range.Start && offset <= place.Value.Range.End);

    /// <summary>All values of the front matter.</summary>
    internal static IEnumerable<FieldPlace> FindAll(ArticleReading reading) => FindAll(reading.Fields, []);

    /// <summary>The type that a schema declares for a value, or for each of several; null where it declares nothing.</summary>
    internal static FieldType? FindType(FieldSchema schema, IReadOnlyList<string> path) =>
        FieldKey.FindDeclared(schema, path)?.Type is { } type ? type.Item ?? type : null;

    private static IEnumerable<FieldPlace> FindAll(ValueList<FieldReading> fields, IReadOnlyList<string> path) => fields
        .Where(static field => field.IsInFile)
        .SelectMany(field => FindAll(field.Value, [.. path, field.Key]));

    // Front matter has few levels.
    private static IEnumerable<FieldPlace> FindAll(FieldValue value, IReadOnlyList<string> path) => value switch
    {
        FieldText text => [new FieldPlace(text, path)],
        FieldList list => list.Items.SelectMany(item => FindAll(item, path)),
        FieldMap map => FindAll(map.Entries, path),
        _ => [],
    };
}
