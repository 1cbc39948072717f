namespace ArticleGen.Reading;

/// <summary>A key of front matter, and what it says.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="KeyRange">Where the key stands in the file.</param>
/// <param name="Value">What it says.</param>
public sealed record FieldReading(string Key, TextRange KeyRange, FieldValue Value)
{
    /// <summary>Whether the key gives a member of every article, such as the title. Of a key inside a map it is false.</summary>
    public bool IsWellKnown { get; init; }

    /// <summary>Whether it stands in the file. What the project adds does not, and its ranges say nothing.</summary>
    public bool IsInFile { get; init; } = true;
}
