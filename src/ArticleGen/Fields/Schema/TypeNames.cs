namespace ArticleGen.Fields.Schema;

/// <summary>The names of types in a schema: those of C#.</summary>
internal static class TypeNames
{
    private static readonly (string Name, FieldKind Kind)[] Known =
    [
        ("bool", FieldKind.Boolean), ("int", FieldKind.Int32), ("long", FieldKind.Int64), ("decimal", FieldKind.Decimal),
        ("DateOnly", FieldKind.Date), ("DateTime", FieldKind.DateTime), ("DateTimeOffset", FieldKind.DateTimeOffset),
        ("Uri", FieldKind.Uri), ("string", FieldKind.Text), ("Article", FieldKind.Article), ("Actor", FieldKind.Actor),
    ];

    private static readonly Dictionary<string, FieldKind> Kinds =
        Known.ToDictionary(static type => type.Name, static type => type.Kind, StringComparer.OrdinalIgnoreCase);

    // What people write who come from other languages, from databases or from other content collections.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["boolean"] = "bool",
        ["flag"] = "bool",
        ["byte"] = "int",
        ["short"] = "int",
        ["int16"] = "int",
        ["int32"] = "int",
        ["integer"] = "int",
        ["uint"] = "long",
        ["int64"] = "long",
        ["bigint"] = "long",
        ["double"] = "decimal",
        ["float"] = "decimal",
        ["number"] = "decimal",
        ["numeric"] = "decimal",
        ["money"] = "decimal",
        ["date"] = "DateOnly",
        ["day"] = "DateOnly",
        ["timestamp"] = "DateTimeOffset",
        ["instant"] = "DateTimeOffset",
        ["url"] = "Uri",
        ["link"] = "Uri",
        ["str"] = "string",
        ["text"] = "string",
        ["char"] = "string",
        ["varchar"] = "string",
        ["any"] = "string",
        ["object"] = "string",
        ["guid"] = "string",
        ["post"] = "Article",
        ["story"] = "Article",
        ["reference"] = "Article",
        ["person"] = "Actor",
        ["organization"] = "Actor",
        ["speaker"] = "Actor",
    };

    /// <summary>The names in the order in which they are listed.</summary>
    internal static IReadOnlyList<string> All { get; } = [.. Known.Select(static type => type.Name)];

    /// <summary>The kind that a name means, in whatever case it is written; null when there is no such type.</summary>
    internal static FieldKind? Find(string name) => Kinds.TryGetValue(name, out FieldKind kind) ? kind : null;

    /// <summary>The type that was most likely meant by a name that is none; null when no type is near.</summary>
    internal static string? FindMeant(string name)
    {
        string last = name.Substring(name.LastIndexOf('.') + 1);
        return Find(last) is { } kind ? Name(kind)
            : OtherNames.TryGetValue(last, out string? meant) ? meant
            : FindGeneric(name) ?? NearestName.Find(last, All);
    }

    /// <summary>The name of a type of one value, as a schema writes it.</summary>
    internal static string Name(FieldKind kind) => Known.First(type => type.Kind == kind).Name;

    // "Nullable<int>" is "int?"; "List<string>" and its like are "string[]".
    private static string? FindGeneric(string name)
    {
        int open = name.IndexOf('<');
        if (open <= 0 || !name.EndsWith(">", StringComparison.Ordinal))
        {
            return null;
        }

        string item = name.Substring(open + 1, name.Length - open - 2).Trim();
        return Find(item) is not { } kind ? null
            : Name(kind) + (name.StartsWith("Nullable", StringComparison.OrdinalIgnoreCase) ? "?" : "[]");
    }
}
