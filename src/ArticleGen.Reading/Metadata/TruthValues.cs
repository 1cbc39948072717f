using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Reads what YAML and TOML may write for true and false.</summary>
internal static class TruthValues
{
    /// <summary>True, false, or null when the value is neither.</summary>
    public static bool? Read(MetadataValue value) => value is not MetadataText text ? null : text.Text.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };
}
