namespace ArticleGen.Fields;

/// <summary>A field of one article, and its value.</summary>
/// <param name="Spelling">The key as it is written.</param>
/// <param name="Value">The value.</param>
internal sealed record FieldEntry(string Spelling, FieldData Value)
{
    /// <summary>The key as <see cref="FieldKeys"/> writes it.</summary>
    internal string Key { get; } = FieldKeys.Normalize(Spelling);

    /// <summary>Whether every article has a member for the key, such as the title.</summary>
    internal bool IsWellKnown { get; init; }
}
