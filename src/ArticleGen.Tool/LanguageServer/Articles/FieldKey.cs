using ArticleGen.Fields;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>A key of front matter.</summary>
/// <param name="Field">The key and its value.</param>
/// <param name="Path">The keys that lead to it, and its own.</param>
internal sealed record FieldKey(FieldReading Field, IReadOnlyList<string> Path)
{
    /// <summary>The key at an offset, however deep; null where none stands there.</summary>
    internal static FieldKey? Find(ArticleReading reading, int offset) =>
        FindAll(reading).FirstOrDefault(key => key.Field.KeyRange.Touches(offset));

    /// <summary>All keys of the front matter, each in front of those below it.</summary>
    internal static IEnumerable<FieldKey> FindAll(ArticleReading reading) => FindAll(reading.Fields, []);

    /// <summary>The texts that the key has as its value, or in a list.</summary>
    internal IEnumerable<FieldText> FindTexts() => FindItems(Field.Value).OfType<FieldText>();

    /// <summary>What the schema of a project declares for the key; null where it declares nothing.</summary>
    internal Field? FindDeclared(FieldSchema schema) => FindDeclared(schema, Path);

    /// <summary>What the schema of a project declares for some keys; null where it declares nothing.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="path">The keys, the outermost first.</param>
    internal static Field? FindDeclared(FieldSchema schema, IReadOnlyList<string> path)
    {
        ValueList<Field> fields = schema.Fields;
        Field? found = null;
        foreach (string key in path)
        {
            string normalized = FieldKeys.Normalize(key);
            found = fields.FirstOrDefault(field => field.Key == normalized);
            if (found is null)
            {
                return null;
            }

            fields = (found.Type.Item ?? found.Type).Members;
        }

        return found;
    }

    // Front matter has few levels.
    private static IEnumerable<FieldKey> FindAll(IEnumerable<FieldReading> fields, IReadOnlyList<string> path) => fields
        .Where(static field => field.IsInFile)
        .Select(field => new FieldKey(field, [.. path, field.Key]))
        .SelectMany(static key => FindItems(key.Field.Value).OfType<FieldMap>()
            .SelectMany(map => FindAll(map.Entries, key.Path))
            .Prepend(key));

    private static IEnumerable<FieldValue> FindItems(FieldValue value) =>
        value is FieldList list ? list.Items.SelectMany(FindItems) : [value];
}
