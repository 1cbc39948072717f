namespace ArticleGen.Fields;

/// <summary>A field of articles, or of a record in one.</summary>
/// <param name="Name">The name of its property: "ReadingTime".</param>
/// <param name="Key">The key, as <see cref="FieldKeys"/> writes it: keys that are one field are written alike.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsRequired">Whether every article has it: its property is never null.</param>
internal sealed record Field(string Name, string Key, FieldType Type, bool IsRequired)
{
    /// <summary>The key as it is written where it is written best.</summary>
    internal string Spelling { get; init; } = Key;
}
