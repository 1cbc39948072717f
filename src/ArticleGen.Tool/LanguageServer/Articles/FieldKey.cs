using ArticleGen.Fields;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>A key of front matter.</summary>
/// <param name="Field">The key and its value.</param>
/// <param name="Path">The keys that lead to it, and its own.</param>
internal sealed record FieldKey(FieldReading Field, IReadOnlyList<string> Path)
{
    /// <summary>The key at an offset, however deep; null where none stands there.</summary>
    internal static FieldKey? Find(ArticleReading reading, int offset)
    {
        IEnumerable<FieldReading> fields = reading.Fields.Where(static field => field.IsInFile);
        List<string> path = [];
        while (fields.FirstOrDefault(field => field.KeyRange.Touches(offset) || field.Value.Range.Touches(offset)) is { } found)
        {
            path.Add(found.Key);
            if (found.KeyRange.Touches(offset))
            {
                return new(found, path);
            }

            fields = FindMembers(found.Value, offset);
        }

        return null;
    }

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

    private static ValueList<FieldReading> FindMembers(FieldValue value, int offset)
    {
        while (value is FieldList list)
        {
            if (list.Items.FirstOrDefault(item => item.Range.Touches(offset)) is not { } item)
            {
                return ValueList<FieldReading>.Empty;
            }

            value = item;
        }

        return value is FieldMap map ? map.Entries : ValueList<FieldReading>.Empty;
    }
}
