using ArticleGen.Emit.Code;
using Field = ArticleGen.Emit.Packed.MetadataField;

namespace ArticleGen.Emit.Packed;

/// <summary>
/// What a file says about its article, at the end of the article's head: a number whose bits are the flags of the fields that are there,
/// and these fields. Of an article without metadata it is one character.
/// </summary>
internal static class PackedMetadata
{
    /// <summary>The fields. Each has the flag of its place here.</summary>
    internal static IReadOnlyList<Field> Fields { get; } =
    [
        Field.Texts("Authors", static metadata => metadata.Authors, HasUnusualAuthors, "FindAuthors(Byline)"),
        Field.Date("Updated", static metadata => metadata.Updated),
        Field.Texts("Tags", static metadata => metadata.Tags),
        Field.Text("Slug", static metadata => metadata.Slug),
        Field.Text("Summary", static metadata => metadata.Summary),
        Field.Flag("IsDraft", static metadata => metadata.IsDraft),
        Field.Text("Language", static metadata => metadata.Language),
        Field.Text("Image", static metadata => metadata.Image),
    ];

    internal static void Write(PackedWriter head, ArticleModel article)
    {
        int flags = 0;
        for (int i = 0; i < Fields.Count; i++)
        {
            flags |= Fields[i].IsIn(article) ? 1 << i : 0;
        }

        head.Number(flags);
        foreach (Field field in Fields)
        {
            if (field.IsIn(article))
            {
                field.Write(head, article);
            }
        }
    }

    /// <summary>Writes the C# that reads the fields into the properties of an Article.</summary>
    internal static void EmitReader(CodeWriter code)
    {
        code.Line("int given = head.ReadNumber();");
        for (int i = 0; i < Fields.Count; i++)
        {
            Fields[i].EmitReader(code, "(given & " + Literals.Number(1 << i) + ")");
        }
    }

    // Most bylines name one author, and most articles without one have none.
    private static bool HasUnusualAuthors(ArticleModel article)
    {
        ValueList<string> authors = article.Metadata.Authors;
        return article.Byline is { } byline ? authors.Count != 1 || authors[0] != byline : authors.Count > 0;
    }
}
