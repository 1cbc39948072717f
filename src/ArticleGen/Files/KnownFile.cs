using System.Runtime.CompilerServices;

namespace ArticleGen.Files;

/// <summary>What is known of one file, kept weakly with it.</summary>
/// <remarks>
/// One object and one table for all that is kept with a file: of each entry of a weak table the garbage collector has to be told, and a
/// project may have hundreds of thousands of files.
/// </remarks>
internal sealed class KnownFile
{
    private static readonly ConditionalWeakTable<AdditionalText, KnownFile> Files = new();

    private volatile KnownItem? _item;
    private volatile KnownArticle? _article;

    /// <summary>
    /// What the project says about it. Like the article it is written whole, by whichever thread, and always to the same effect.
    /// </summary>
    internal KnownItem? Item
    {
        get => _item;
        set => _item = value;
    }

    /// <summary>The article that was read from it.</summary>
    internal KnownArticle? Article
    {
        get => _article;
        set => _article = value;
    }

    /// <summary>What is known of a file, the same object each time.</summary>
    internal static KnownFile Get(AdditionalText file) => Files.GetValue(file, static _ => new());
}
