using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleGen.Diagnose;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Naming;
using ArticleGen.Tool.Hosting;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Output;

/// <summary>Remarks as a SARIF 2.1.0 log.</summary>
internal static class SarifReport
{
    private const string Root = "SRCROOT";

    /// <summary>Writes the log.</summary>
    internal static void Write(IReadOnlyList<Remark> remarks, Surroundings here)
    {
        using Utf8JsonWriter json = new(
            here.Output,
            new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        List<string> rules = [.. KnownRules.All.Select(static rule => rule.Descriptor.Id), .. RuleIds.OfBuild];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        json.WriteString("uri", new Uri(Path.TrimEndingDirectorySeparator(here.Directory) + Path.DirectorySeparatorChar).AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (Remark remark in remarks)
        {
            WriteResult(json, remark, rules, here);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        here.Output.Write("\n"u8);
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ArticleGen");
        json.WriteString("semanticVersion", ProductVersion.Package);
        json.WriteStartArray("rules");
        foreach (ArticleRule rule in KnownRules.All)
        {
            WriteRule(json, rule.Descriptor);
        }

        foreach (string id in RuleIds.OfBuild)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            WriteHelp(json, RulePages.GetPath("build-warnings"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));
        WriteText(json, "fullDescription", rule.Description.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.DefaultSeverity));
        json.WriteEndObject();
        WriteHelp(json, rule.HelpLinkUri);
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Category);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // No helpUri: that has to be absolute, and the pages are in the package.
    private static void WriteHelp(Utf8JsonWriter json, string page) => WriteText(json, "help", $"See {page} in the package.");

    private static void WriteResult(Utf8JsonWriter json, Remark remark, List<string> rules, Surroundings here)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", remark.Id);
        json.WriteNumber("ruleIndex", rules.IndexOf(remark.Id));
        json.WriteString("level", LevelOf(remark.Severity));
        WriteText(json, "message", remark.Message);
        if (remark.Path is not null)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteArtifact(json, remark.Path, here);
            if (remark.Place is { } place)
            {
                WriteRegion(json, place);
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
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

    private static void WriteRegion(Utf8JsonWriter json, RemarkPlace place)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
        json.WriteNumber("charOffset", place.Span.Start);
        json.WriteNumber("charLength", place.Span.Length);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };
}
