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
    internal static IEnumerable<FieldPlace> FindAll(ArticleReading reading) =>
        FieldKey.FindAll(reading).SelectMany(static key => key.FindTexts().Select(text => new FieldPlace(text, key.Path)));

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
}
