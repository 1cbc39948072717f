using System.Text.Json;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Output;

/// <summary>A remark as a result of a SARIF log.</summary>
internal static class SarifResult
{
    /// <summary>The folder that paths are seen from.</summary>
    internal const string Root = "SRCROOT";

    // The number changes when the same words would get another fingerprint.
    private const string FingerprintName = "wordsAtFault/v1";

    /// <summary>Writes the result.</summary>
    internal static void Write(Utf8JsonWriter json, Remark remark, int rule, string fingerprint, Surroundings here)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", remark.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", SarifReport.LevelOf(remark.Severity));
        SarifReport.WriteText(json, "message", remark.Message);
        if (remark.Path is not null)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteArtifact(json, remark.Path, here);
            if (remark.Place is { } place)
            {
                WriteRegion(json, "region", place);
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, fingerprint);
        json.WriteEndObject();
        if (remark is { Path: { } path, Fix: { } fix })
        {
            WriteFix(json, path, fix, here);
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, string path, RemarkFix fix, Surroundings here)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifReport.WriteText(json, "description", fix.Title);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, path, here);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", fix.Place);
        SarifReport.WriteText(json, "insertedContent", fix.Text);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path, Surroundings here)
    {
        string uri = ShownPath.UriOf(path, here.Directory);
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        if (!uri.StartsWith("file:", StringComparison.Ordinal))
        {
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, RemarkPlace place)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
        json.WriteNumber("charOffset", place.Span.Start);
        json.WriteNumber("charLength", place.Span.Length);
        json.WriteEndObject();
    }
}
