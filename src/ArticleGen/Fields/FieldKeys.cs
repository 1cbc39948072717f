using ArticleGen.Reading.Metadata;

namespace ArticleGen.Fields;

/// <summary>Knows which keys are one field.</summary>
internal static class FieldKeys
{
    /// <summary>The key in small letters, without blanks, hyphens and underscores: keys that differ in these alone are one field.</summary>
    internal static string Normalize(string key) => MetadataKeys.Normalize(key);
}
