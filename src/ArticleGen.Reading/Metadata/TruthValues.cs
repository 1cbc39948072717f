using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Reads true and false, and the yes, no, on and off of YAML 1.1, in any case.</summary>
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
