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
        FindSingle(value).OfType<FieldMap>().SelectMany(static map => CountedFields.Find(map.Entries));

    private static IEnumerable<FieldValue> FindSingle(FieldValue value) =>
        value is FieldList list ? list.Items.SelectMany(FindSingle) : [value];

    private static Looks Find(FieldValue value) => value switch
    {
        FieldText text => LookFinder.Find(text.Text, text.IsQuoted),
        FieldMap => Looks.Map,
        _ => Looks.None,
    };
}
