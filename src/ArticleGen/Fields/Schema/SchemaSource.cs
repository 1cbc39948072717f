namespace ArticleGen.Fields.Schema;

/// <summary>A text that declares fields.</summary>
/// <param name="Name">The name of the file or of the property, as messages give it.</param>
/// <param name="Reading">What was read from it.</param>
internal sealed record SchemaSource(string Name, SchemaReading Reading);
