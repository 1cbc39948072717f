using ArticleGen.Fields;
using ArticleGen.Fields.Inference;

namespace ArticleGen.Diagnose.FieldChecks;

/// <summary>Finds values in the fields of an article.</summary>
internal static class FieldValues
{
    /// <summary>The first value that looks so, be it in a list; null when there is none.</summary>
    internal static FieldValue? FindFirst(FieldValue value, Looks looks) =>
        FindSingle(value).FirstOrDefault(single => (Find(single) & looks) != 0);

    /// <summary>The fields in its maps.</summary>
    internal static IEnumerable<FieldReading> FindMembers(FieldValue value) =>
        FindSingle(value).OfType<FieldMap>().SelectMany(static map => FindCounted(map.Entries));

    /// <summary>The fields that count: of keys that are one field the first with a value.</summary>
    internal static IEnumerable<FieldReading> FindCounted(IEnumerable<FieldReading> fields) => fields
        .GroupBy(static field => FieldKeys.Normalize(field.Key), StringComparer.Ordinal)
        .Select(static same => same.FirstOrDefault(static field => !IsAbsent(field.Value)) ?? same.First());

    /// <summary>Whether a value says nothing, so that the field is not there.</summary>
    internal static bool IsAbsent(FieldValue value) => value is FieldText text && ScalarValues.IsAbsent(text);

    private static IEnumerable<FieldValue> FindSingle(FieldValue value) =>
        value is FieldList list ? list.Items.SelectMany(FindSingle) : [value];

    private static Looks Find(FieldValue value) => value switch
    {
        FieldText text => LookFinder.Find(text.Text, text.IsQuoted),
        FieldMap => Looks.Map,
        _ => Looks.None,
    };
}
