using ArticleGen.Fields;
using ArticleGen.Fields.Inference;
using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Tests.Fields;

/// <summary>Articles of which only the front matter matters.</summary>
internal static class Fronts
{
    /// <summary>An article with this front matter.</summary>
    public static string Article(string front) => $"---\n{front}\n---\n\nThe ferry sails again on Friday.\n";

    /// <summary>The fields that articles with these lines of YAML have, one after another: "Rating: int; Section: string?".</summary>
    public static string Infer(params string[] fronts) => Write(InferSchema(fronts));

    /// <inheritdoc cref="Infer"/>
    public static FieldSchema InferSchema(params string[] fronts) =>
        FieldInference.Infer([.. fronts.Select(FindLooks)], TestContext.Current.CancellationToken);

    /// <summary>What the fields look like.</summary>
    public static ValueList<FieldLook> FindLooks(string front) => LookFinder.Find(FieldEntries.From(Read(front).Fields));

    /// <summary>Reads an article with this front matter.</summary>
    public static ArticleReading Read(string front) => ArticleReader.Read(
        Article(front), ArticleFormat.Markdown, ArticleLexicon.Empty, TestContext.Current.CancellationToken);

    /// <summary>A schema in the words of a declared one.</summary>
    public static string Write(FieldSchema schema) => Write(schema.Fields);

    private static string Write(ValueList<Field> fields) => string.Join(
        "; ",
        fields.Select(static field =>
            $"{field.Name}: {Write(field.Type)}{(field.IsRequired || field.Type.Kind == FieldKind.List ? "" : "?")}"));

    private static string Write(FieldType type) => type.Kind switch
    {
        FieldKind.Text => "string",
        FieldKind.Boolean => "bool",
        FieldKind.Int32 => "int",
        FieldKind.Int64 => "long",
        FieldKind.Decimal => "decimal",
        FieldKind.Date => "DateOnly",
        FieldKind.List => Write(type.Item!) + "[]",
        FieldKind.Record => $"{{{Write(type.Members)}}}",
        FieldKind.Choice => string.Join("|", type.Choices),
        _ => type.Kind.ToString(),
    };
}
