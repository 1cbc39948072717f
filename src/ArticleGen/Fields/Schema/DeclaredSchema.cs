namespace ArticleGen.Fields.Schema;

/// <summary>The fields that a project declares, in all its files and its property together.</summary>
/// <param name="Schema">The fields; null when the project has no schema, so that fields are inferred.</param>
/// <param name="Problems">For each source, what is not understood in it, in the order of its text.</param>
internal sealed record DeclaredSchema(FieldSchema? Schema, ValueList<ValueList<SchemaProblem>> Problems)
{
    /// <summary>Of a project without a schema.</summary>
    internal static DeclaredSchema None { get; } = new(Schema: null, ValueList<ValueList<SchemaProblem>>.Empty);
}
