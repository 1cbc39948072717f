namespace LiveDesk.Grains;

/// <summary>What is stored of an article.</summary>
[GenerateSerializer]
[Alias("LiveDesk.ArticleState")]
public sealed record ArticleState
{
    /// <summary>
    /// How often the article was handed to its actors. An actor takes nothing with a lower number than it has, such as from a machine that
    /// was taken for lost.
    /// </summary>
    [Id(0)]
    public long Revision { get; init; }

    /// <summary>The SHA-256 of the text in hexadecimal digits.</summary>
    [Id(1)]
    public string Digest { get; init; } = "";

    /// <summary>The keys of all actors that may have quotes of this article.</summary>
    [Id(2)]
    public string[] Actors { get; init; } = [];

    /// <summary>How many quotes these have.</summary>
    [Id(3)]
    public int QuoteCount { get; init; }

    /// <summary>Whether all actors have stored what this revision gives them.</summary>
    [Id(4)]
    public bool IsHandedOver { get; init; }
}
