using System.Text.Json;
using ArticleGen.Tool.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Output;

/// <summary>Remarks in the Reviewdog Diagnostic Format. Its columns count the bytes of the line as UTF-8.</summary>
internal static class RdjsonReport
{
    /// <summary>Writes the result.</summary>
    internal static void Write(Report report, Surroundings here) =>
        IndentedJson.Write(here.Output, json => Write(json, report, here));

    private static void Write(Utf8JsonWriter json, Report report, Surroundings here)
    {
        IReadOnlyDictionary<string, GitPlaces> places = GitPlaces.Find(report);
        json.WriteStartObject();
        json.WriteStartObject("source");
        json.WriteString("name", "articlegen");
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
        foreach (Remark remark in report.Remarks)
        {
            WriteDiagnostic(json, remark, places, here);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(
        Utf8JsonWriter json, Remark remark, IReadOnlyDictionary<string, GitPlaces> places, Surroundings here)
    {
        json.WriteStartObject();
        json.WriteString("message", remark.Message);
        json.WriteStartObject("location");
        json.WriteString("path", remark.Path is null ? "" : ShownPath.WithSlashes(ShownPath.Shorten(remark.Path, here.Directory)));
        if (remark is { Path: { } path, Place: { } place })
        {
            WriteRange(json, places[path], place.Span);
        }

        json.WriteEndObject();
        json.WriteString("severity", GetSeverity(remark.Severity));
        json.WriteStartObject("code");
        json.WriteString("value", remark.Id);
        // A link has to lead somewhere, and a page that comes with the package has no address.
        if (Uri.TryCreate(remark.Help, UriKind.Absolute, out Uri? page) && !page.IsFile)
        {
            json.WriteString("url", remark.Help);
        }

        json.WriteEndObject();
        if (remark is { Path: { } mended, Fix: { } fix })
        {
            json.WriteStartArray("suggestions");
            json.WriteStartObject();
            WriteRange(json, places[mended], fix.Place.Span);
            json.WriteString("text", fix.Text);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, GitPlaces places, TextSpan span)
    {
        (GitPlace start, GitPlace end) = places.Locate(span);
        json.WriteStartObject("range");
        WritePosition(json, "start", start);
        WritePosition(json, "end", end);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, GitPlace place)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.ByteColumn);
        json.WriteEndObject();
    }

    private static string GetSeverity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "ERROR",
        DiagnosticSeverity.Warning => "WARNING",
        _ => "INFO",
    };
}
