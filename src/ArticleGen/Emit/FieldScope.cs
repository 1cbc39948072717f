using ArticleGen.Fields;

namespace ArticleGen.Emit;

/// <summary>A class of fields, ArticleFields or a record in it, and the names its members have.</summary>
/// <param name="ClassName">The name of the class.</param>
/// <param name="Owner">The key whose value it is; null for ArticleFields.</param>
/// <param name="Members">The fields.</param>
internal sealed record FieldScope(string ClassName, string? Owner, IReadOnlyList<FieldMember> Members)
{
    /// <summary>ArticleFields.</summary>
    internal static FieldScope Of(ValueList<Field> fields) => Of(fields, FieldNames.Class, owner: null);

    private static FieldScope Of(ValueList<Field> fields, string className, string? owner)
    {
        IReadOnlyList<string> properties = FieldNames.Assign(fields.Select(static field => field.Name), className);
        HashSet<string> taken = new(properties, StringComparer.Ordinal) { className };
        return new(className, owner, [.. fields.Select((field, index) => NameMember(field, properties[index], taken))]);
    }

    // Records and choices have types of their own.
    private static FieldMember NameMember(Field field, string property, HashSet<string> taken)
    {
        FieldType one = field.Type.Item ?? field.Type;
        if (one.Kind is not (FieldKind.Record or FieldKind.Choice))
        {
            return new(field, property);
        }

        string type = property + (one.Kind == FieldKind.Record ? "Fields" : "Value");
        while (!taken.Add(type))
        {
            type += "_";
        }

        return new(field, property)
        {
            TypeName = type,
            Record = one.Kind == FieldKind.Record ? Of(one.Members, type, field.Spelling) : null,
        };
    }
}
