using ArticleGen.Fields;
using ArticleGen.Fields.Inference;

namespace ArticleGen.Diagnose.FieldChecks;

/// <summary>Finds values in the fields of an article.</summary>
internal static class FieldValues
{
    /// <summary>The first value that looks so, be it in a list; null when there is none.</summary>
    internal static FieldValue? FindFirst(FieldValue value, Looks looks) =>
        FindSingle(value).FirstOrDefault(single => (Find(single) & looks) != 0);

    /// <summary>Where the first value that looks so stands; null when there is none.</summary>
    /// <param name="fields">The fields of an article.</param>
    /// <param name="path">The keys that lead to the value.</param>
    /// <param name="looks">What it looks like.</param>
    internal static TextRange? FindFirst(IEnumerable<FieldReading> fields, string[] path, Looks looks)
    {
        IEnumerable<FieldReading> found = FindWithKey(fields, path[0]);
        for (int i = 1; i < path.Length; i++)
        {
            found = FindWithKey(found.SelectMany(static field => FindMembers(field.Value)), path[i]);
        }

        foreach (FieldReading field in found)
        {
            if (FindFirst(field.Value, looks) is { } value && field.KeyRange.Length > 0)
            {
                return value is FieldMap ? field.KeyRange : value.Range;
            }
        }

        return null;
    }

    /// <summary>The fields in its maps.</summary>
    internal static IEnumerable<FieldReading> FindMembers(FieldValue value) =>
        FindSingle(value).OfType<FieldMap>().SelectMany(static map => FindCounted(map.Entries));

    /// <summary>The fields that count: of keys that are one field the first with a value.</summary>
    internal static IEnumerable<FieldReading> FindCounted(IEnumerable<FieldReading> fields) => fields
        .GroupBy(static field => FieldKeys.Normalize(field.Key), StringComparer.Ordinal)
        .Select(static same => same.FirstOrDefault(static field => !IsAbsent(field.Value)) ?? same.First());

    private static IEnumerable<FieldReading> FindWithKey(IEnumerable<FieldReading> fields, string key) =>
        FindCounted(fields).Where(field => FieldKeys.Normalize(field.Key) == key);

    private static bool IsAbsent(FieldValue value) => value is FieldText text && ScalarValues.IsAbsent(text);

    private static IEnumerable<FieldValue> FindSingle(FieldValue value) =>
        value is FieldList list ? list.Items.SelectMany(FindSingle) : [value];

    private static Looks Find(FieldValue value) => value switch
    {
        FieldText text => LookFinder.Find(text.Text, text.IsQuoted),
        FieldMap => Looks.Map,
        _ => Looks.None,
    };
}
