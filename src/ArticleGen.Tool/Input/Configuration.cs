using System.Runtime.CompilerServices;

namespace ArticleGen.Tool.Input;

/// <summary>What configuration files say: keys and values, of the whole and of each file.</summary>
internal abstract class Configuration
{
    // Keys of the build, which says them in a configuration file of its own.
    private static readonly string[] KeysOfBuild = [TextSettings.MetadataKey, TextSettings.PropertyKey];

    /// <summary>What no file says.</summary>
    internal static Configuration Empty { get; } = new EmptyConfiguration();

    /// <summary>What is said of the whole.</summary>
    internal abstract ImmutableDictionary<string, string> Global { get; }

    /// <summary>What is said of one file.</summary>
    /// <param name="path">Its full path.</param>
    internal abstract ImmutableDictionary<string, string> Find(string path);

    /// <summary>
    /// What the files say of how a text is read. Only the compiler can read them, and it is loaded only where one has a key of the build:
    /// severities, and what holds for code, mean nothing to a reading.
    /// </summary>
    internal static Configuration ForReading(IReadOnlyList<ConfigFile> files) =>
        files.Any(static file => KeysOfBuild.Any(key => file.Text.Contains(key, StringComparison.OrdinalIgnoreCase)))
            ? AskCompiler(files)
            : Empty;

    // Apart, because the compiler is loaded for a whole method.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CompilerConfiguration AskCompiler(IReadOnlyList<ConfigFile> files) => CompilerConfiguration.Parse(files);

    private sealed class EmptyConfiguration : Configuration
    {
        private static readonly ImmutableDictionary<string, string> Nothing =
            ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

        internal override ImmutableDictionary<string, string> Global => Nothing;

        internal override ImmutableDictionary<string, string> Find(string path) => Nothing;
    }
}
