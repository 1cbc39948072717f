using System.Text.Json;
using Json.Schema;

namespace ArticleGen.Tool.Tests.Output;

/// <summary>Reports have to fit the schemas of their forms, which are in the folder Schemas.</summary>
internal static class ReportSchema
{
    private static readonly Dictionary<string, JsonSchema> Known =
        new[] { "gitlab", "rdjson", "sarif" }.ToDictionary(static name => name, static name => JsonSchema.FromText(Read(name)));

    /// <summary>The report, which has to fit.</summary>
    public static JsonElement Check(string name, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        EvaluationResults results = Known[name].Evaluate(
            document.RootElement,
            new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.True(
            results.IsValid,
            string.Join(
                '\n',
                (results.Details ?? [])
                    .Where(static detail => detail.Errors is not null)
                    .Select(static detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
        return document.RootElement.Clone();
    }

    private static string Read(string name)
    {
        using StreamReader reader = new(typeof(ReportSchema).Assembly.GetManifestResourceStream(name + ".schema.json")!);
        return reader.ReadToEnd();
    }
}
