namespace ArticleGen.Reading.Datelines;

/// <summary>Town and region as they are written, and what shows that they are a place.</summary>
/// <param name="Town">The town.</param>
internal readonly record struct WrittenPlace(TextRange Town)
{
    public TextRange? Region { get; init; }

    /// <summary>No letter of the town is small.</summary>
    public bool IsAllCaps { get; init; }

    /// <summary>The word lists know the town.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The word lists know the region, or its small letters set it off from a town in capitals.</summary>
    public bool HasKnownRegion { get; init; }

    /// <summary>The town holds words in small letters that no name has: "New york", "omaha".</summary>
    public bool HasSmallWords { get; init; }

    /// <summary>The token of a sign that slipped into the town's name, or -1.</summary>
    public int Stray { get; init; } = -1;

    /// <summary>The town starts with a word no town starts with: "The", "In", "Friday".</summary>
    public bool StartsLikeSentence { get; init; }
}
