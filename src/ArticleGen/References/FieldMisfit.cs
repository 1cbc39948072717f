using ArticleGen.Fields;
using ArticleGen.Fields.Schema;

namespace ArticleGen.References;

/// <summary>A field of this project's articles for which the types of another project have no room.</summary>
/// <param name="name">The field, such as "Venue.Capacity".</param>
/// <param name="fault">What is amiss and what to do, as a part of a sentence.</param>
internal sealed class FieldMisfit(string name, string fault)
{
    /// <summary>The field.</summary>
    internal string Name => name;

    /// <summary>What is amiss, and what to do.</summary>
    internal string Fault => fault;

    /// <summary>Compares the fields of a project with those of the types that it uses.</summary>
    /// <param name="own">The fields that its articles have.</param>
    /// <param name="types">The types; null when they are the project's own, where nothing can be amiss.</param>
    internal static IReadOnlyList<FieldMisfit> Find(FieldSchema own, TypesSource types) => types.Found is not { } found
        ? []
        : [.. Find(own.Fields, types.Fields, found.Assembly, "")];

    private static IEnumerable<FieldMisfit> Find(ValueList<Field> own, ValueList<Field> theirs, string owner, string path)
    {
        foreach (Field field in own)
        {
            string name = path + field.Name;
            Field? other = theirs.FirstOrDefault(one => HaveSameName(one, field));
            if (other is null)
            {
                yield return new(
                    name,
                    $"ArticleFields of {owner} has no property for it, so its values are left out; "
                        + $"declare it in {owner}, and list that schema here as well");
            }
            else if (FindRecord(field) is { } record && FindRecord(other) is { } otherRecord && !(IsList(field) && !IsList(other)))
            {
                foreach (FieldMisfit inner in Find(record, otherRecord, owner, name + "."))
                {
                    yield return inner;
                }
            }
            else if (!Takes(other.Type, field.Type))
            {
                yield return new(
                    name,
                    $"it is {Describe(other.Type)} in ArticleFields of {owner} and {Describe(field.Type)} here, so values are left out; "
                        + "list one schema with one type for it in both projects");
            }
        }

        foreach (Field other in theirs)
        {
            Field? field = own.FirstOrDefault(one => HaveSameName(one, other));
            if (other.IsRequired && (field is null || (!field.IsRequired && Takes(other.Type, field.Type))))
            {
                yield return new(
                    path + other.Name,
                    $"it is never null in ArticleFields of {owner}, and not all articles here have it; "
                        + $"declare it with '?' in {owner}, or give it to every article here");
            }
        }
    }

    // Of the other project's keys only the names of the properties are left: "gate:no" is GateNo.
    private static bool HaveSameName(Field one, Field other) => FieldKeys.Normalize(one.Name) == FieldKeys.Normalize(other.Name);

    private static bool Takes(FieldType theirs, FieldType own) => (theirs.Kind, own.Kind) switch
    {
        (FieldKind.List, FieldKind.List) => Takes(theirs.Item!, own.Item!),
        (FieldKind.List, _) => Takes(theirs.Item!, own),
        (_, FieldKind.List) => false,
        (FieldKind.Text, not FieldKind.Record) => true,
        (FieldKind.Int64, FieldKind.Int32) => true,
        (FieldKind.Decimal, FieldKind.Int32 or FieldKind.Int64) => true,
        (FieldKind.DateTime, FieldKind.Date) => true,
        (FieldKind.Choice, FieldKind.Choice) => own.Choices.All(word => theirs.Choices.Contains(FieldNames.Suggest(word))),
        _ => theirs.Kind == own.Kind,
    };

    private static ValueList<Field>? FindRecord(Field field) =>
        (field.Type.Item ?? field.Type) is { Kind: FieldKind.Record } record ? record.Members : null;

    private static bool IsList(Field field) => field.Type.Kind == FieldKind.List;

    private static string Describe(FieldType type) => type.Kind switch
    {
        FieldKind.List => "a list (" + Describe(type.Item!) + ")",
        FieldKind.Record => "a record",
        FieldKind.Choice => "a choice",
        _ => TypeNames.Name(type.Kind),
    };
}
