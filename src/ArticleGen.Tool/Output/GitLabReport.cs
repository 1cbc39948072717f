using System.Text.Json;
using ArticleGen.Tool.Hosting;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Output;

/// <summary>Remarks as a Code Quality report of GitLab: an array of violations.</summary>
internal static class GitLabReport
{
    /// <summary>The folder of the repository on a runner.</summary>
    internal const string ProjectVariable = "CI_PROJECT_DIR";

    // A violation has to have a path, and what is about no file has none.
    private const string NoPath = ".";

    /// <summary>Writes the report.</summary>
    internal static void Write(Report report, Surroundings here) =>
        IndentedJson.Write(here.Output, json => Write(json, report, here));

    private static void Write(Utf8JsonWriter json, Report report, Surroundings here)
    {
        string Show(string path) => ShownPath.ShortenFrom(ProjectVariable, path, here);
        IReadOnlyDictionary<string, GitPlaces> places = GitPlaces.Find(report);
        IReadOnlyList<string> fingerprints = Fingerprints.Compute(report, Show);
        json.WriteStartArray();
        foreach ((Remark remark, string fingerprint) in report.Remarks.Zip(fingerprints))
        {
            json.WriteStartObject();
            json.WriteString("description", remark.Message);
            json.WriteString("check_name", remark.Id);
            json.WriteString("fingerprint", fingerprint);
            json.WriteString("severity", GetSeverity(remark.Severity));
            json.WriteStartObject("location");
            json.WriteString("path", remark.Path is null ? NoPath : Show(remark.Path));
            json.WriteStartObject("lines");
            (int begin, int end) = remark is { Path: { } path, Place: { } place } && places[path].Locate(place.Span) is var (start, last)
                ? (start.Line, last.Line)
                : (1, 1);
            json.WriteNumber("begin", begin);
            json.WriteNumber("end", end);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string GetSeverity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "major",
        DiagnosticSeverity.Warning => "minor",
        _ => "info",
    };
}
