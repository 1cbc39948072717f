using System.Globalization;
using ArticleGen.Fields;
using ArticleGen.Fields.Inference;
using Placeholder.ArticleInternals;
using FieldData = ArticleGen.Fields.FieldData;

namespace ArticleGen.Tool.Json;

/// <summary>The fields of an article, to be written as JSON. One file knows nothing of others: each value is what it looks like.</summary>
internal sealed class FieldsJson : IFieldValues
{
    private FieldsJson(KeyValuePair<string, object?>[] values) => Values = values;

    /// <inheritdoc/>
    public KeyValuePair<string, object?>[] Values { get; }

    /// <summary>Those of these fields that have a value.</summary>
    internal static FieldsJson From(IEnumerable<FieldEntry> fields) => new(
        [.. fields.Where(static field => !field.Value.IsAbsent).Select(static field => KeyValuePair.Create(field.Spelling, (object?)Convert(field.Value)))]);

    private static object Convert(FieldData value) => value switch
    {
        TextData text => Convert(text),
        ListData list => list.Items.Where(static item => !item.IsAbsent).Select(Convert).ToArray(),
        MapData map => From(map.Entries),
        _ => throw new InvalidOperationException(value.GetType().Name),
    };

    private static object Convert(TextData value) => LookFinder.Find(value.Text, value.IsQuoted) switch
    {
        Looks.Boolean => value.Text.ToUpperInvariant() is "TRUE" or "YES" or "ON",
        Looks.Int32 or Looks.Int64 or Looks.Decimal => decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => value.Text,
    };
}
