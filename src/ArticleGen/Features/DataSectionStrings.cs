using System.Globalization;

namespace ArticleGen.Features;

/// <summary>
/// Whether the compiler was asked to put long string literals where other constant data is (docs/features/string-literals-data-section.md
/// in the compiler's repository). They are stored as UTF-8 then, without the limit of 16 MB that an assembly has for its strings.
/// </summary>
internal static class DataSectionStrings
{
    /// <summary>The compiler's name of the feature. The package's build files ask for it.</summary>
    internal const string Feature = "experimental-data-section-string-literals";

    // The feature is called experimental. A compiler that nobody has tried it with may lack it, and literals past the limit would then be
    // errors.
    private static readonly Version FirstTried = new(4, 14);
    private static readonly Version NotTried = new(6, 0);

    // Literals no longer than this stay with the others: even all those of the generated files together are far from the limit.
    private const int MostThreshold = 10_000;

    // The feature's default threshold.
    private const int DefaultThreshold = 100;

    /// <summary>Looks at the options that the compiler was called with.</summary>
    internal static bool AreOn(ParseOptions options) => AreOn(options, typeof(Compilation).Assembly.GetName().Version);

    internal static bool AreOn(ParseOptions options, Version compiler) =>
        compiler >= FirstTried
            && compiler < NotTried
            && options.Features.TryGetValue(Feature, out string? threshold)
            && ThresholdOf(threshold) <= MostThreshold;

    // "true" is what the compiler makes of a feature without a value; "off" and the like switch it off.
    private static int ThresholdOf(string value) =>
        value is "true"
            ? DefaultThreshold
            : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int threshold) ? threshold : int.MaxValue;
}
