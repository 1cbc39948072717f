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
    // Where the compiler ends lines.
    private static readonly ImmutableArray<string> LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    // What the build reports has no descriptor. GitHub wants a description of each rule.
    private static readonly ImmutableDictionary<string, string> BuildRules = ImmutableDictionary.CreateRange<string, string>(
    [
        new("ART0021", "An article is listed, but it cannot be read"),
        new("ART0024", "The texts cannot be written as a resource"),
    ]);

    /// <summary>Writes the log.</summary>
    internal static void Write(Report report, Surroundings here) =>
        IndentedJson.Write(here.Output, json => Write(json, report, here));

    private static void Write(Utf8JsonWriter json, Report report, Surroundings here)
    {
        List<string> rules = [.. KnownRules.All.Select(static rule => rule.Descriptor.Id), .. RuleIds.OfBuild];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("newlineSequences");
        foreach (string end in LineEnds)
        {
            json.WriteStringValue(end);
        }

        json.WriteEndArray();
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifResult.Root);
        json.WriteString("uri", new Uri(Path.TrimEndingDirectorySeparator(here.Directory) + Path.DirectorySeparatorChar).AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        IReadOnlyList<string> fingerprints = Fingerprints.Compute(
            report, path => ShownPath.WithSlashes(ShownPath.Shorten(path, here.Directory)));
        foreach ((Remark remark, string fingerprint) in report.Remarks.Zip(fingerprints))
        {
            SarifResult.Write(json, remark, rules.IndexOf(remark.Id), fingerprint, here);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
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
            WriteText(json, "shortDescription", BuildRules[id]);
            WriteText(json, "fullDescription", BuildRules[id]);
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

    /// <summary>Writes a message, which is an object with a text.</summary>
    internal static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The name of a severity.</summary>
    internal static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };
}
