using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tests.Testing;

/// <summary>The options of one file or of the whole project. Keys are looked up as the compiler does it.</summary>
internal sealed class MemoryOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
{
    public static MemoryOptions Of(params (string Key, string Value)[] values) =>
        new(ImmutableDictionary.CreateRange(KeyComparer, values.Select(pair => KeyValuePair.Create(pair.Key, pair.Value))));

    public static MemoryOptions OfProperties(params (string Name, string Value)[] properties) =>
        Of([.. properties.Select(property => ("build_property." + property.Name, property.Value))]);

    public static MemoryOptions OfMetadata(params (string Name, string Value)[] metadata) =>
        Of([.. metadata.Select(item => ("build_metadata.AdditionalFiles." + item.Name, item.Value))]);

    public override IEnumerable<string> Keys => values.Keys;

    /// <summary>These and those of a section of .editorconfig, whose keys the compiler writes in small letters.</summary>
    public MemoryOptions With(IEnumerable<KeyValuePair<string, string>> editorConfig) =>
        new(values.SetItems(editorConfig.Select(pair => KeyValuePair.Create(pair.Key.ToLowerInvariant(), pair.Value))));

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
}

/// <summary>The options of a project and of its files, found by their paths.</summary>
internal sealed class MemoryOptionsProvider(
    MemoryOptions global,
    ImmutableDictionary<string, MemoryOptions> files) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => global;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => MemoryOptions.Of();

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        files.GetValueOrDefault(textFile.Path) ?? MemoryOptions.Of();
}
