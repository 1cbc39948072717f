using System.Text;
using ArticleGen.Emit.Code;
using ArticleGen.Fields;

namespace ArticleGen.Emit;

/// <summary>A field as a property, and the C# that has to do with its type.</summary>
/// <param name="Field">The field.</param>
/// <param name="Property">The name of its property.</param>
internal sealed record FieldMember(Field Field, string Property)
{
    private const string Linq = "global::System.Linq.Enumerable.";

    /// <summary>The name of the type that it brings with it, if it is a record or a choice.</summary>
    internal string? TypeName { get; init; }

    /// <summary>The class of a record; null for every other type.</summary>
    internal FieldScope? Record { get; init; }

    /// <summary>The type of its values; of a list that of one.</summary>
    internal FieldType One => Field.Type.Item ?? Field.Type;

    /// <summary>Whether it is a list, which is empty where the key is missing.</summary>
    internal bool IsList => Field.Type.Kind == FieldKind.List;

    // The part of a value that tells whether it equals another; null where the value itself does.
    private string? Compared => One.Kind switch
    {
        FieldKind.Article or FieldKind.Actor => "Id",
        FieldKind.Uri => "OriginalString",
        _ => null,
    };

    private bool IsValueType =>
        One.Kind is not (FieldKind.Text or FieldKind.Uri or FieldKind.Article or FieldKind.Actor or FieldKind.Record);

    /// <summary>The type of the property.</summary>
    internal string GetTypeCode(EmitOptions options)
    {
        string one = One.Kind switch
        {
            FieldKind.Text => "string",
            FieldKind.Boolean => "bool",
            FieldKind.Int32 => "int",
            FieldKind.Int64 => "long",
            FieldKind.Decimal => "decimal",
            FieldKind.Date => options.Target.Dates ? "global::System.DateOnly" : "global::System.DateTime",
            FieldKind.DateTime => "global::System.DateTime",
            FieldKind.DateTimeOffset => "global::System.DateTimeOffset",
            FieldKind.Uri => "global::System.Uri",
            FieldKind.Article => "Article",
            FieldKind.Actor => "Actor",
            _ => TypeName!,
        };
        return IsList ? $"global::System.Collections.Generic.IReadOnlyList<{one}>" : Field.IsRequired ? one : one + "?";
    }

    /// <summary>The value of the property where none is given; null when that is the one of its type.</summary>
    internal string? GetDefaultCode(EmitOptions options)
    {
        if (IsList)
        {
            string type = GetTypeCode(options);
            int open = type.IndexOf('<') + 1;
            return $"global::System.Array.AsReadOnly(global::System.Array.Empty<{type.Substring(open, type.Length - open - 1)}>())";
        }

        return !Field.IsRequired || IsValueType ? null : One.Kind switch
        {
            FieldKind.Text => "\"\"",
            FieldKind.Record => $"new {TypeName}()",
            _ => "null!",
        };
    }

    /// <summary>Reads the value from what the article has.</summary>
    internal string GetReadCode()
    {
        string key = $"data[\"{Escape(Field.Key)}\"]";
        if (IsList)
        {
            return $"{key}.{(IsValueType ? "AsValues" : "AsList")}(static item => {GetReadOneCode("item")})";
        }

        string one = GetReadOneCode(key);
        return !Field.IsRequired ? one : One.Kind switch
        {
            FieldKind.Text => one + " ?? \"\"",
            FieldKind.Record => $"{one} ?? new {TypeName}()",
            FieldKind.Uri or FieldKind.Article or FieldKind.Actor => one + "!",
            FieldKind.Choice => $"({one}).GetValueOrDefault()",
            _ => one + ".GetValueOrDefault()",
        };
    }

    /// <summary>
    /// Whether two values are equal. Articles and actors are by their ids: they may lead back here. Addresses are as they are written,
    /// because Uri itself does not compare what stands behind "#".
    /// </summary>
    internal string GetEqualCode() => (Compared, IsList) switch
    {
        ({ } part, true) => $"{Linq}SequenceEqual({SelectParts(Property, part)}, {SelectParts("other." + Property, part)})",
        (null, true) => $"{Linq}SequenceEqual({Property}, other.{Property})",
        ({ } part, false) => $"{Property}?.{part} == other.{Property}?.{part}",
        _ => $"{Property} == other.{Property}",
    };

    /// <summary>
    /// A number that is the same for equal values. Whether a field is required or not: those made by hand may do without it, and so may
    /// those of an article with a fault that its project lets pass.
    /// </summary>
    internal string GetHashCodeCode() =>
        IsList ? Property + ".Count"
        : Compared is { } part ? $"({Property} is null ? 0 : global::System.StringComparer.Ordinal.GetHashCode({Property}.{part}))"
        : One.Kind == FieldKind.Text ? $"global::System.StringComparer.Ordinal.GetHashCode({Property} ?? \"\")"
        : IsValueType ? Property + ".GetHashCode()"
        : $"({Property}?.GetHashCode() ?? 0)";

    /// <summary>The key as front matter has it, and the value. Choices are their words.</summary>
    internal string GetKeyAndValueCode(EmitOptions options)
    {
        string words = $"global::{options.Namespace}.{Shards.Internals}.FieldData.FindWord";
        string value = One.Kind != FieldKind.Choice ? Property
            : IsList ? $"{Linq}Select({Property}, static choice => {words}((int)choice, {WriteChoices()}))"
            : $"{words}((int{(Field.IsRequired ? "" : "?")}){Property}, {WriteChoices()})";
        return $"new(\"{Escape(Field.Spelling)}\", {value})";
    }

    private string GetReadOneCode(string source) => One.Kind switch
    {
        FieldKind.Text => source + ".AsText()",
        FieldKind.Choice => $"({TypeName}?){source}.AsChoice({WriteChoices()})",
        FieldKind.Record => $"{source}.AsRecord(static map => new {TypeName}(map))",
        _ => $"{source}.As{One.Kind}()",
    };

    private string WriteChoices() => string.Join(", ", One.Choices.Select(static word => $"\"{Escape(word)}\""));

    private static string SelectParts(string list, string part) => $"{Linq}Select({list}, static item => item.{part})";

    private static string Escape(string text) => Literals.AppendEscaped(new StringBuilder(), text, 0, text.Length).ToString();
}
