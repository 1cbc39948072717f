using ArticleGen.Emit.Code;
using Field = ArticleGen.Emit.Packed.PackedField<ArticleGen.Model.ArticleModel>;

namespace ArticleGen.Emit.Packed;

/// <summary>
/// Where the text of an article is, in its head: 0 when it is in the code, or 1 and the fields by which the program finds the resource.
/// </summary>
internal static class PackedResource
{
    private static readonly PackedFields<ArticleModel> Fields = new(
        // The name of the resource, when it is not simply that of the file.
        Field.Text("name", static article => article.Item.Resource is { } name && name != article.Item.SourceFile ? name : ""),
        Field.Number("high", static article => article.Checksum!.Value.High),
        Field.Number("low", static article => article.Checksum!.Value.Low));

    internal static void Write(PackedWriter head, ArticleModel article)
    {
        head.Number(article.Checksum is null ? 0 : 1);
        if (article.Checksum is not null)
        {
            Fields.Write(head, article);
        }
    }

    /// <summary>Writes the C# that reads the fields of a text that is a resource.</summary>
    internal static void EmitReader(CodeWriter code, string reader)
    {
        code.Line(reader, "ReadNumber();");
        Fields.Emit(code, field => field.Declare(reader));
    }

    /// <summary>Writes the C# that steps over the fields: a sample in the template PackedReader.cs.</summary>
    internal static void EmitSkip(CodeWriter code) => Fields.Emit(code, static field => field.Skip(""));
}
