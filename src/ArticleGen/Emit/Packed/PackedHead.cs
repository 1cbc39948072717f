using ArticleGen.Emit.Code;
using Field = ArticleGen.Emit.Packed.PackedField<ArticleGen.Model.NamedArticle>;

namespace ArticleGen.Emit.Packed;

/// <summary>The head of an article: what an Article is made with. The dateline comes last, and is read when somebody asks for it.</summary>
internal static class PackedHead
{
    private const string Reader = "head.";

    private static readonly Field SourceFile = Field.Text("sourceFile", static named => named.Article.Item.SourceFile);

    private static readonly Field Resource =
        new("var", "resource", "reader.SkipResource()", static (head, named) => PackedResource.Write(head, named.Article));

    private static readonly PackedFields<NamedArticle> Fields = new(
        Field.Text("id", static named => named.Id),
        Field.Text("headline", static named => named.Article.Headline),
        SourceFile,
        Resource,
        Field.OptionalText("byline", static named => named.Article.Byline));

    internal static PackedWriter Write(NamedArticle article)
    {
        PackedWriter head = new();
        Fields.Write(head, article);
        PackedMetadata.Write(head, article.Article);
        PackedDateline.Write(head, article.Article.Dateline);
        return head;
    }

    /// <summary>Writes the C# that reads the properties of an Article: the sample in the template Article.cs.</summary>
    internal static void EmitReader(CodeWriter code)
    {
        Fields.Emit(code, static field => field == Resource ? field.Skip(Reader) : field.Assign(Reader));
        PackedMetadata.EmitReader(code);
    }

    /// <summary>Writes the C# that reads where the text is: a sample in the template ArticleShard.cs.</summary>
    internal static void EmitResourceReader(CodeWriter code)
    {
        Fields.EmitBefore(Resource, code, static field => field == SourceFile ? field.Declare(Reader) : field.Skip(Reader));
        PackedResource.EmitReader(code, Reader);
    }
}
