using ArticleGen.Fields;
using ArticleGen.Fields.Schema;
using ArticleGen.Reading.Metadata;
using ArticleGen.Tool.LanguageServer.Articles;

namespace ArticleGen.Tool.LanguageServer.Hovering;

/// <summary>What a key of front matter is for.</summary>
internal static class FieldHover
{
    /// <summary>The first line has the type that the schema declares, or the member of the article that the key gives.</summary>
    /// <param name="key">The key.</param>
    /// <param name="schema">What the project declares; null where it declares nothing.</param>
    /// <param name="format">"markdown" or "plaintext".</param>
    internal static string Write(FieldKey key, FieldSchema? schema, string format)
    {
        HoverLines text = new(format);
        string path = text.Show(string.Join('.', key.Path));
        MetadataMember? member = key.Path.Count == 1 ? MetadataKeys.FindMember(key.Field.Key) : null;
        Field? declared = schema is null ? null : key.FindDeclared(schema);
        if (declared is { } field)
        {
            text.Add($"{path}: {text.Show(DescribeType(field))}");
            text.Add(DescribeValues(field.Type.Item ?? field.Type));
            text.Add(field.IsRequired ? "Every article needs it." : "An article may do without it.");
        }
        else if (member is null)
        {
            text.Add($"{path}: {(schema is null ? "a field of your own" : "not in the schema")}");
            text.Add(schema is null
                ? "Its type is inferred from all articles; a schema declares it."
                : "The generated types have no property for it.");
        }

        if (member is { } gives)
        {
            text.Add((declared is null ? path + ": " : "") + DescribeMember(gives));
        }

        return text.ToString();
    }

    // As a schema writes it: "Article[]", "int?", "lead|brief".
    private static string DescribeType(Field field)
    {
        FieldType one = field.Type.Item ?? field.Type;
        string name = one.Kind switch
        {
            FieldKind.Choice => string.Join('|', one.Choices),
            FieldKind.Record => "record of " + string.Join(", ", one.Members.Select(static member => member.Spelling)),
            _ => TypeNames.Name(one.Kind),
        };
        return field.Type.Kind == FieldKind.List ? name + "[]" : field.IsRequired || one.Kind == FieldKind.Record ? name : name + "?";
    }

    private static string DescribeValues(FieldType type) => type.Kind switch
    {
        FieldKind.Boolean => "true or false",
        FieldKind.Int32 or FieldKind.Int64 => "A whole number, such as 5; not in quotation marks",
        FieldKind.Decimal => "A number, such as 4.5; not in quotation marks",
        FieldKind.Date => "A day, such as 2008-08-21",
        FieldKind.DateTime => "A day, or a day and a time, such as 2008-08-21T17:35",
        FieldKind.DateTimeOffset => "A time with its offset, such as 2008-08-21T17:35:00+04:00",
        FieldKind.Uri => "An address with its scheme",
        FieldKind.Choice => "One of these words, in any case",
        FieldKind.Article => "The id of an article, looked for first below the folder of this one",
        FieldKind.Actor => "The name or another name of an actor",
        FieldKind.Record => "Keys of its own",
        _ => "Any single value",
    };

    private static string DescribeMember(MetadataMember member) => member switch
    {
        MetadataMember.Title => "the headline of the article",
        MetadataMember.Authors => "who wrote the article",
        MetadataMember.Published => "when the article came out",
        MetadataMember.Updated => "when the article was last changed",
        MetadataMember.Section => "the section of the paper",
        MetadataMember.Tags => "the subjects of the article",
        MetadataMember.Slug => "the name of the article in an address",
        MetadataMember.Summary => "what the article is about, in a sentence or two",
        MetadataMember.Draft => "whether the article is not out yet",
        MetadataMember.Status => "how far the article has come: draft or published",
        MetadataMember.Language => "the language of the article",
        MetadataMember.Image => "the address of the picture of the article",
        MetadataMember.Agency => "the agency or paper that the article comes from",
        _ => "where the article was filed",
    };
}
