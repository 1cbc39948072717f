using ArticleGen.Emit.Code;
using Field = ArticleGen.Emit.Packed.PackedField<ArticleGen.Model.ArticleModel>;

namespace ArticleGen.Emit.Packed;

/// <summary>The dateline in an article's head: 0 when there is none, or 1 and the fields.</summary>
internal static class PackedDateline
{
    private static readonly PackedFields<ArticleModel> Fields = new(
        Field.Text("raw", static article => article.DatelineWords!),
        Field.Range("range", static article => article.Dateline!.Range),
        Field.OptionalText("section", static article => article.Dateline!.Section),
        Field.OptionalText("place", static article => article.Dateline!.Place),
        Field.OptionalText("region", static article => article.Dateline!.Region),
        Field.OptionalText("agency", static article => article.Dateline!.Agency),
        Field.OptionalNumber("year", static article => article.Dateline!.Year),
        Field.OptionalNumber("month", static article => article.Dateline!.Month),
        Field.OptionalNumber("day", static article => article.Dateline!.Day),
        Field.OptionalNumber("seconds", static article => (int?)article.Dateline!.Time?.TotalSeconds),
        Field.OptionalSigned("minutes", static article => (int?)article.Dateline!.UtcOffset?.TotalMinutes));

    internal static void Write(PackedWriter head, ArticleModel article)
    {
        head.Number(article.Dateline is null ? 0 : 1);
        if (article.Dateline is not null)
        {
            Fields.Write(head, article);
        }
    }

    /// <summary>Writes the C# that reads the fields: a sample in the template PackedReader.cs.</summary>
    internal static void EmitReader(CodeWriter code) => Fields.Emit(code, static field => field.Declare(""));
}
