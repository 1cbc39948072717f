namespace ArticleGen.Reading;

/// <summary>A stretch of an article's text. Offsets count UTF-16 code units from the start of the decoded text.</summary>
/// <param name="Start">The offset of the first code unit.</param>
/// <param name="Length">The number of code units.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The offset after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The range from <paramref name="startOffset"/> up to, not including, <paramref name="endOffset"/>.</summary>
    public static TextRange Between(int startOffset, int endOffset) => new(startOffset, endOffset - startOffset);

    /// <summary>Whether <paramref name="offset"/> lies inside the range.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether all of <paramref name="other"/> lies inside the range.</summary>
    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextRange other) => other.Start < End && Start < other.End;

    /// <summary>The words of <paramref name="text"/> that the range covers.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
