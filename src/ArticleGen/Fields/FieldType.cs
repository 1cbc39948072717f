namespace ArticleGen.Fields;

/// <summary>The type of a field's values.</summary>
/// <param name="Kind">What they are.</param>
internal sealed record FieldType(FieldKind Kind)
{
    /// <summary>The type of the items of a list; null for every other kind.</summary>
    internal FieldType? Item { get; init; }

    /// <summary>The fields of a record; none for every other kind.</summary>
    internal ValueList<Field> Members { get; init; } = ValueList<Field>.Empty;

    /// <summary>The words of a choice, as the schema writes them; none for every other kind.</summary>
    internal ValueList<string> Choices { get; init; } = ValueList<string>.Empty;
}
