namespace ArticleGen.Model;

/// <summary>What front matter, or the head of a page, says about an article.</summary>
internal sealed record ArticleMetadata
{
    private static readonly ArticleMetadata None = new();

    /// <summary>Who wrote the article: also known from a byline.</summary>
    internal ValueList<string> Authors { get; init; } = ValueList<string>.Empty;

    /// <summary>When it was last changed, or null.</summary>
    internal WrittenDate? Updated { get; init; }

    /// <summary>Its subjects.</summary>
    internal ValueList<string> Tags { get; init; } = ValueList<string>.Empty;

    /// <summary>Its name in an address, or null.</summary>
    internal string? Slug { get; init; }

    /// <summary>What it is about, or null.</summary>
    internal string? Summary { get; init; }

    /// <summary>Whether it is not out yet.</summary>
    internal bool IsDraft { get; init; }

    /// <summary>The language it is written in, or null.</summary>
    internal string? Language { get; init; }

    /// <summary>The address of its picture, or null.</summary>
    internal string? Image { get; init; }

    /// <summary>Takes from a reading what is emitted. Most articles have no metadata: these share one object.</summary>
    internal static ArticleMetadata From(ArticleReading reading)
    {
        ArticleMetadata metadata = new()
        {
            Authors = reading.Authors,
            Updated = WrittenDate.From(reading.Updated, reading.Text),
            Tags = reading.Tags,
            Slug = reading.Slug,
            Summary = reading.Summary,
            IsDraft = reading.IsDraft,
            Language = reading.Language,
            Image = reading.Image,
        };
        return metadata == None ? None : metadata;
    }
}
