using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tool.Input;

/// <summary>What is said of each file, handed over as the compiler hands it over.</summary>
/// <param name="settings">What is said.</param>
internal sealed class ArticleOptions(TextSettings settings) : AnalyzerConfigOptionsProvider
{
    private readonly ConcurrentDictionary<(string Path, bool IsBinary), AnalyzerConfigOptions> _known = [];

    /// <summary>The same without the compiler.</summary>
    internal TextSettings Settings => settings;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(settings.Global);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ImmutableDictionary<string, string>.Empty);

    // The same object each time: what is known of a file is used only while its options are the same.
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        _known.GetOrAdd(
            (textFile.Path, IsBinary(textFile)),
            static (file, asked) => new Options(asked.Settings.Find(file.Path, file.IsBinary, (asked.File as ArticleFile)?.Folder)),
            (Settings: settings, File: textFile));

    /// <summary>Options that say one thing of a file.</summary>
    internal static AnalyzerConfigOptions WithMetadata(string name, string value) => new Options(
        ImmutableDictionary<string, string>.Empty.WithComparers(AnalyzerConfigOptions.KeyComparer)
            .SetItem(TextSettings.MetadataKey + name, value));

    // Known once the file was read, which it is before any rule asks.
    private static bool IsBinary(AdditionalText file) => file is ArticleFile { IsBinary: true };

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
