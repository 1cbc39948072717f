using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Input;

/// <summary>Configuration files as the compiler understands them.</summary>
/// <param name="files">The files.</param>
internal sealed class CompilerConfiguration(AnalyzerConfigSet files) : Configuration
{
    /// <summary>The files together, with the severities that they give to rules.</summary>
    internal AnalyzerConfigSet Files => files;

    /// <inheritdoc/>
    internal override ImmutableDictionary<string, string> Global => files.GlobalConfigOptions.AnalyzerOptions;

    /// <summary>Reads configuration files.</summary>
    internal static CompilerConfiguration Parse(IEnumerable<ConfigFile> files) =>
        new(AnalyzerConfigSet.Create(files.Select(static file => AnalyzerConfig.Parse(file.Text, file.Path)).ToImmutableArray()));

    /// <inheritdoc/>
    internal override ImmutableDictionary<string, string> Find(string path) => files.GetOptionsForSourcePath(path).AnalyzerOptions;
}
