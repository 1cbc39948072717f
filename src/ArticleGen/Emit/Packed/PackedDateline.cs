using ArticleGen.Emit.Code;
using Field = ArticleGen.Emit.Packed.PackedField<ArticleGen.Model.WrittenDate>;

namespace ArticleGen.Emit.Packed;

/// <summary>A dateline in an article's head: 0 when there is none, or 1 and the fields.</summary>
internal static class PackedDateline
{
    private static readonly PackedFields<WrittenDate> Fields = new(
        Field.Text("raw", static date => date.Words),
        Field.Range("range", static date => date.Parts.Range),
        Field.OptionalText("section", static date => date.Parts.Section),
        Field.OptionalText("place", static date => date.Parts.Place),
        Field.OptionalText("region", static date => date.Parts.Region),
        Field.OptionalText("agency", static date => date.Parts.Agency),
        Field.OptionalNumber("year", static date => date.Parts.Year),
        Field.OptionalNumber("month", static date => date.Parts.Month),
        Field.OptionalNumber("day", static date => date.Parts.Day),
        Field.OptionalNumber("seconds", static date => (int?)date.Parts.Time?.TotalSeconds),
        Field.OptionalSigned("minutes", static date => (int?)date.Parts.UtcOffset?.TotalMinutes));

    internal static void Write(PackedWriter head, WrittenDate? date)
    {
        head.Number(date is null ? 0 : 1);
        if (date is not null)
        {
            Fields.Write(head, date);
        }
    }

    /// <summary>Writes the C# that reads the fields: a sample in the template PackedReader.cs.</summary>
    internal static void EmitReader(CodeWriter code) => Fields.Emit(code, static field => field.Declare(""));
}
