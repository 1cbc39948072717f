namespace ArticleGen.Benchmarks.Scale.Run;

/// <summary>What the programs do, each in a process of its own.</summary>
internal enum Work
{
    /// <summary>Headline, text and number of quotes of one article, from the middle of the archive.</summary>
    First,

    /// <summary>The headlines of all articles.</summary>
    Headlines,

    /// <summary>The words of all quotes of one actor.</summary>
    Quotes,

    /// <summary>The texts of all articles.</summary>
    Texts,
}
