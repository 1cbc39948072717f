using ArticleGen.Fields;
using ArticleGen.Fields.Schema;

namespace ArticleGen.Tests.Fields.Schema;

/// <summary>Reads schemas for the tests, and writes what was read in short form.</summary>
internal static class SchemaText
{
    /// <summary>The schema of some texts, named a.schema, b.schema and so on.</summary>
    public static DeclaredSchema Read(params string[] texts) =>
        SchemaBuilder.Build([.. texts.Select((text, i) => new SchemaSource($"{(char)('a' + i)}.schema", SchemaReader.Read(text)))]);

    /// <summary>The fields: "Rating int; Embargo DateTimeOffset?; Venue { Name string }". Lists are never missing.</summary>
    public static string Describe(DeclaredSchema schema) => Describe(schema.Schema!.Fields);

    /// <summary>What is not understood, a line each: "a.schema 'integer' there is no such type; write ... -> int".</summary>
    public static string[] Problems(DeclaredSchema schema) =>
        [.. schema.Problems.SelectMany(static (all, i) => all.Select(problem => $"{(char)('a' + i)} {Describe(problem)}"))];

    public static string Describe(SchemaProblem problem) =>
        $"'{problem.Words}' {problem.Detail}{(problem.Suggestion is { } meant ? $" -> {meant}" : "")}";

    private static string Describe(IEnumerable<Field> fields) => string.Join("; ", fields.Select(Describe));

    private static string Describe(Field field) =>
        $"{field.Name} {Describe(field.Type)}{(field.IsRequired || field.Type.Kind == FieldKind.List ? "" : "?")}";

    private static string Describe(FieldType type) => type.Kind switch
    {
        FieldKind.List => Describe(type.Item!) + "[]",
        FieldKind.Record => $"{{ {Describe(type.Members)} }}",
        FieldKind.Choice => string.Join("|", type.Choices),
        _ => TypeNames.Name(type.Kind),
    };
}
