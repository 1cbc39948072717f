namespace ArticleGen.Fields.Inference;

/// <summary>What one field of an article looks like: all that the types of a project are inferred from.</summary>
/// <param name="Key">The key, as <see cref="FieldKeys"/> writes it.</param>
/// <param name="Spelling">The key as it is written.</param>
/// <param name="Looks">What its values look like, those of a list all together.</param>
/// <param name="IsEverywhere">Whether it has a value, in a list of maps in each of them.</param>
/// <param name="Members">What is in its maps.</param>
internal sealed record FieldLook(string Key, string Spelling, Looks Looks, bool IsEverywhere, ValueList<FieldLook> Members);
