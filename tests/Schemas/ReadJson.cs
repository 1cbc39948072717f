using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace ArticleGen.Schemas;

/// <summary>An article as JSON, as articlegen read prints it and the generated types write it.</summary>
internal static class ReadJson
{
    private static readonly string Text =
        new StreamReader(typeof(ReadJson).Assembly.GetManifestResourceStream("read.schema.json")!).ReadToEnd();

    private static readonly JsonSchema Schema = JsonSchema.FromText(Text);

    private static readonly Dictionary<string, JsonSchema> Parts =
        new[] { "quotation", "actOrThought", "actor", "dateline", "mention", "segment", "range" }
            .ToDictionary(static part => part, LoadPart);

    /// <summary>The article, which has to fit the schema.</summary>
    public static JsonElement Check(string json) => Check(json, Schema);

    /// <summary>A part that stands alone, which has to fit its definition.</summary>
    public static JsonElement CheckPart(string json, string definition) => Check(json, Parts[definition]);

    /// <summary>Whether this is an article by the schema.</summary>
    public static bool Fits(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement, new EvaluationOptions { RequireFormatValidation = true }).IsValid;
    }

    private static JsonElement Check(string json, JsonSchema schema)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        EvaluationResults results = schema.Evaluate(
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

    // The whole schema, whose root is the definition instead of the article.
    private static JsonSchema LoadPart(string definition)
    {
        JsonObject schema = JsonNode.Parse(Text)!.AsObject();
        foreach (string name in new[] { "type", "additionalProperties", "required", "dependentRequired" })
        {
            schema.Remove(name);
        }

        JsonObject properties = schema["properties"]!.DeepClone().AsObject();
        schema.Remove("properties");
        schema["$defs"]!.AsObject().Add("article", new JsonObject { ["properties"] = properties });
        schema.Add("$ref", "#/$defs/" + definition);
        return JsonSchema.FromText(
            schema.ToJsonString().Replace("\"#/properties/", "\"#/$defs/article/properties/", StringComparison.Ordinal));
    }
}
