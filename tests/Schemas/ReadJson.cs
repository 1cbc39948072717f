using System.Text.Json;
using Json.Schema;

namespace ArticleGen.Schemas;

/// <summary>An article as JSON, as articlegen read prints it and the generated types write it.</summary>
internal static class ReadJson
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(
        new StreamReader(typeof(ReadJson).Assembly.GetManifestResourceStream("read.schema.json")!).ReadToEnd());

    /// <summary>The article, which has to fit the schema.</summary>
    public static JsonElement Check(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        EvaluationResults results = Schema.Evaluate(
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
}
