namespace ArticleGen.Fields;

/// <summary>Knows which fields of an article count: of keys that are one field the first with a value.</summary>
internal static class CountedFields
{
    /// <summary>The fields that count, in the order in which their keys first stand.</summary>
    internal static IEnumerable<FieldReading> Find(IEnumerable<FieldReading> fields) => fields
        .GroupBy(static field => FieldKeys.Normalize(field.Key), StringComparer.Ordinal)
        .Select(static same => same.FirstOrDefault(static field => !IsAbsent(field.Value)) ?? same.First());

    /// <summary>Whether a value says nothing, so that the field is not there.</summary>
    internal static bool IsAbsent(FieldValue value) => value is FieldText text && ScalarValues.IsAbsent(text);
}
