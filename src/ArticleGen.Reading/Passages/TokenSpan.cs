namespace ArticleGen.Reading.Passages;

/// <summary>
/// Tokens that stand together in a passage: from <paramref name="From"/> up to, not including, <paramref name="To"/>.
/// </summary>
/// <param name="From">The index of the first token.</param>
/// <param name="To">The index of the token behind the last; equal to <paramref name="From"/> when there is none.</param>
internal readonly record struct TokenSpan(int From, int To)
{
    public int Count => To - From;

    /// <summary>The index of the last token.</summary>
    public int Last => To - 1;
}
