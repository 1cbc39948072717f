using ArticleGen.Fields;
using ArticleGen.Reading.Metadata;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>A value of front matter.</summary>
/// <param name="Value">The value.</param>
/// <param name="Path">The keys that lead to it, the first one outermost.</param>
internal sealed record FieldPlace(FieldText Value, IReadOnlyList<string> Path)
{
    /// <summary>The value at an offset; null where none stands there.</summary>
    internal static FieldPlace? Find(ArticleReading reading, int offset) =>
        FindAll(reading).FirstOrDefault(place => place.Value.Range.Touches(offset));

    /// <summary>All values of the front matter.</summary>
    internal static IEnumerable<FieldPlace> FindAll(ArticleReading reading) => FindAll(reading.Fields, []);

    /// <summary>Whether the words of the value may be the name of an actor, or have one in them.</summary>
    /// <param name="schema">What the project declares; null where it declares nothing.</param>
    /// <param name="isArticle">Whether words are the id of an article.</param>
    internal bool MayNameActors(FieldSchema? schema, Func<string, bool> isArticle) =>
        schema is not null && FindType(schema, Path) is { } type ? type.Kind is FieldKind.Text or FieldKind.Actor
            : Path is [{ } key] && MetadataKeys.FindMember(key) is { } member
                ? member is MetadataMember.Title or MetadataMember.Authors or MetadataMember.Section or MetadataMember.Tags
                    or MetadataMember.Summary or MetadataMember.Agency or MetadataMember.Place
            : !isArticle(Value.Text.Trim());

    /// <summary>The type that a schema declares for a value, or for each of several; null where it declares nothing.</summary>
    internal static FieldType? FindType(FieldSchema schema, IReadOnlyList<string> path) =>
        FieldKey.FindDeclared(schema, path)?.Type is { } type ? type.Item ?? type : null;

    private static IEnumerable<FieldPlace> FindAll(ValueList<FieldReading> fields, IReadOnlyList<string> path) => fields
        .Where(static field => field.IsInFile)
        .SelectMany(field => FindAll(field.Value, [.. path, field.Key]));

    // Front matter has few levels.
    private static IEnumerable<FieldPlace> FindAll(FieldValue value, IReadOnlyList<string> path) => value switch
    {
        FieldText text => [new FieldPlace(text, path)],
        FieldList list => list.Items.SelectMany(item => FindAll(item, path)),
        FieldMap map => FindAll(map.Entries, path),
        _ => [],
    };
}
