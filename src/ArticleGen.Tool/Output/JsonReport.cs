using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleGen.Tool.Hosting;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Output;

/// <summary>Remarks as one JSON object.</summary>
internal static class JsonReport
{
    private static readonly ReportJson Json = new(
        new JsonSerializerOptions(ReportJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes the remarks.</summary>
    internal static void Write(Report report, Surroundings here)
    {
        IReadOnlyList<Remark> remarks = report.Remarks;
        ReportSummary summary = new(
            report.Articles,
            remarks.Count(static remark => remark.Severity == DiagnosticSeverity.Error),
            remarks.Count(static remark => remark.Severity == DiagnosticSeverity.Warning),
            remarks.Count(static remark => remark.Severity is DiagnosticSeverity.Info or DiagnosticSeverity.Hidden));
        JsonSerializer.Serialize(
            here.Output,
            new ReportRoot([.. remarks.Select(remark => ToItem(remark, here))], summary),
            Json.ReportRoot);
        here.Output.Write("\n"u8);
    }

    private static ReportItem ToItem(Remark remark, Surroundings here) => new(
        remark.Path is null ? null : ShownPath.WithSlashes(ShownPath.Shorten(remark.Path, here.Directory)),
        remark.Place is { } place
            ? new ReportPlace(place.Line, place.Column, place.EndLine, place.EndColumn, place.Span.Start, place.Span.Length)
            : null,
        SeverityWords.GetWord(remark.Severity),
        remark.Id,
        remark.Message,
        remark.Help);
}

/// <summary>The report. Its names are a promise to whoever reads it.</summary>
internal sealed record ReportRoot(IReadOnlyList<ReportItem> Diagnostics, ReportSummary Summary);

/// <summary>A remark. Path and place are missing where it is about the whole.</summary>
internal sealed record ReportItem(string? Path, ReportPlace? Place, string Severity, string Rule, string Message, string Help);

/// <summary>
/// Lines and columns count from 1, the offset from 0; columns, offset and length are UTF-16 code units of the decoded text.
/// </summary>
internal sealed record ReportPlace(int Line, int Column, int EndLine, int EndColumn, int Offset, int Length);

/// <summary>How many there are.</summary>
internal sealed record ReportSummary(int Articles, int Errors, int Warnings, int Others);

/// <summary>Reads no types at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReportRoot))]
internal sealed partial class ReportJson : JsonSerializerContext;
