namespace ArticleGen.Fields.Schema;

/// <summary>All that was read from the text of one schema.</summary>
/// <param name="Declarations">The fields that were understood, in the order of the text.</param>
/// <param name="Problems">What was not, in the same order.</param>
internal sealed record SchemaReading(ValueList<FieldDeclaration> Declarations, ValueList<SchemaProblem> Problems)
{
    /// <summary>The reading of a schema that declares nothing.</summary>
    internal static SchemaReading Empty { get; } = new(ValueList<FieldDeclaration>.Empty, ValueList<SchemaProblem>.Empty);
}
