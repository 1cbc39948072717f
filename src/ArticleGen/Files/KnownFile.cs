using System.Runtime.CompilerServices;

namespace ArticleGen.Files;

/// <summary>What is known of one file, kept weakly with it.</summary>
/// <remarks>One object and one table for all that is kept with a file: of each entry of a weak table the garbage collector has to be told, and a project may have hundreds of thousands of files.</remarks>
internal sealed class KnownFile
{
    private static readonly ConditionalWeakTable<AdditionalText, KnownFile> Files = new();

    /// <summary>What the project says about it.</summary>
    internal Slot<KnownItem> Item { get; } = new();

    /// <summary>The article that was read from it.</summary>
    internal Slot<KnownArticle> Article { get; } = new();

    /// <summary>What is known of a file, the same object each time.</summary>
    internal static KnownFile Of(AdditionalText file) => Files.GetValue(file, static _ => new());
}
