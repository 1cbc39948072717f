using System.Runtime.CompilerServices;

namespace ArticleGen.Files;

/// <summary>What is known of one file, kept weakly with it.</summary>
/// <remarks>
/// One object in one table holds all that is kept with a file. The garbage collector has to track each entry of a weak table, and a project
/// may have hundreds of thousands of files.
/// </remarks>
internal sealed class KnownFile
{
    private static readonly ConditionalWeakTable<AdditionalText, KnownFile> Files = new();

    private volatile KnownItem? _item;
    private volatile KnownArticle? _article;

    /// <summary>
    /// What the project says about it. Any thread may set it, in one step, and every thread would set the same. The same holds for the
    /// article.
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
