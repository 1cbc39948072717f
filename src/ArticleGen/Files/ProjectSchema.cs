using ArticleGen.Fields;
using ArticleGen.Fields.Schema;

namespace ArticleGen.Files;

/// <summary>The fields that a project declares, and what is not understood of them.</summary>
/// <param name="Schema">The fields; null when the project has no schema, so that fields are inferred.</param>
/// <param name="InFiles">For each schema file, by its path, what is not understood in it.</param>
/// <param name="InProperty">What is not understood in the property ArticleGen_Fields.</param>
internal sealed record ProjectSchema(
    FieldSchema? Schema,
    IReadOnlyDictionary<string, ValueList<SchemaProblem>> InFiles,
    ValueList<SchemaProblem> InProperty);
