using System.Globalization;
using System.Text.Json.Nodes;
using ArticleGen.Fields;
using ArticleGen.Fields.Inference;

namespace ArticleGen.Tool.Json;

/// <summary>Puts the fields of an article into JSON. One file knows nothing of others: each value is what it looks like.</summary>
internal static class FieldsJson
{
    /// <summary>The JSON of these fields; null when none of them has a value.</summary>
    internal static JsonObject? Make(IEnumerable<FieldEntry> fields)
    {
        JsonObject made = MakeMap(fields);
        return made.Count == 0 ? null : made;
    }

    private static JsonObject MakeMap(IEnumerable<FieldEntry> fields)
    {
        JsonObject map = [];
        foreach (FieldEntry field in fields.Where(static field => !field.Value.IsAbsent))
        {
            map.Add(field.Spelling, Make(field.Value));
        }

        return map;
    }

    private static JsonNode? Make(FieldData value) => value switch
    {
        TextData text => MakeValue(text),
        ListData list => new JsonArray([.. list.Items.Where(static item => !item.IsAbsent).Select(Make)]),
        MapData map => MakeMap(map.Entries),
        _ => throw new InvalidOperationException(value.GetType().Name),
    };

    private static JsonValue MakeValue(TextData value) => LookFinder.Find(value.Text, value.IsQuoted) switch
    {
        Looks.Boolean => JsonValue.Create(value.Text.ToUpperInvariant() is "TRUE" or "YES" or "ON"),
        Looks.Int32 or Looks.Int64 or Looks.Decimal => JsonValue.Create(
            decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(value.Text),
    };
}
