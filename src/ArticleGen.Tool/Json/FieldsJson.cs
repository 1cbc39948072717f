using ArticleGen.Emit.Packed;
using ArticleGen.Fields;
using ArticleGen.Fields.Inference;
using Placeholder.ArticleInternals;
using FieldData = Placeholder.ArticleInternals.FieldData;

namespace ArticleGen.Tool.Json;

/// <summary>
/// The fields of an article, to be written as JSON: those that a project with this one article has, with the types that are inferred from
/// it. The generated code makes the values.
/// </summary>
internal sealed class FieldsJson : IFieldValues
{
    private FieldsJson(KeyValuePair<string, object?>[] values) => Values = values;

    /// <inheritdoc/>
    public KeyValuePair<string, object?>[] Values { get; }

    /// <summary>Those of these fields that have a value.</summary>
    internal static FieldsJson From(IEnumerable<FieldEntry> fields)
    {
        ValueList<FieldEntry> entries = fields.ToValueList();
        if (entries.Count == 0)
        {
            return new([]);
        }

        FieldSchema schema = FieldInference.Infer([LookFinder.Find(entries)], CancellationToken.None);
        PackedReader reader = new(PackedFieldData.Write(entries).ToString(), 0);
        return From(schema.Fields, FieldData.Read(ThisProject.Instance, reader, articleId: ""));
    }

    private static FieldsJson From(ValueList<Field> fields, FieldData data) =>
        new([.. fields.Select(field => KeyValuePair.Create(field.Spelling, Convert(field.Type, data[field.Key])))]);

    // No article or actor is inferred, and no choice.
    private static object? Convert(FieldType type, FieldData data) => type.Kind switch
    {
        FieldKind.Text => data.AsText(),
        FieldKind.Boolean => data.AsBoolean(),
        FieldKind.Int32 => data.AsInt32(),
        FieldKind.Int64 => data.AsInt64(),
        FieldKind.Decimal => data.AsDecimal(),
        FieldKind.Date => data.AsDate(),
        FieldKind.DateTime => data.AsDateTime(),
        FieldKind.DateTimeOffset => data.AsDateTimeOffset(),
        FieldKind.Uri => data.AsUri(),
        FieldKind.List => data.AsList(item => Convert(type.Item!, item)),
        FieldKind.Record => data.AsRecord(map => From(type.Members, map)),
        _ => throw new InvalidOperationException(type.Kind.ToString()),
    };
}
