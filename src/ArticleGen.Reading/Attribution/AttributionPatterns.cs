namespace ArticleGen.Reading;

/// <summary>The names of the attribution patterns, as <see cref="QuoteReading.Pattern"/> gives them.</summary>
public static class AttributionPatterns
{
    /// <summary>Nobody is said to have said it.</summary>
    public const string None = "None";
}
