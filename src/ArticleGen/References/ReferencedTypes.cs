namespace ArticleGen.References;

/// <summary>The types of a referenced project, which this one uses.</summary>
/// <param name="Assembly">The name of the project's assembly.</param>
/// <param name="Namespace">The namespace of the types, as it stands in code.</param>
internal sealed record ReferencedTypes(string Assembly, string Namespace);
