namespace ArticleGen.Fields.Schema;

/// <summary>A field as a schema declares it: "Corrections[].Date: DateOnly".</summary>
/// <param name="Path">The names of the records it is in, and its own.</param>
/// <param name="Type">The type of its values; of a list that of one item.</param>
/// <param name="Line">The line it stands on, from 1.</param>
internal sealed record FieldDeclaration(ValueList<DeclaredName> Path, FieldType Type, int Line);

/// <summary>A name in the path of a field.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="IsList">Whether there may be several: "Corrections[]".</param>
/// <param name="MayBeMissing">Whether an article may do without: "Venue?".</param>
/// <param name="Range">Where the name stands.</param>
internal sealed record DeclaredName(string Name, bool IsList, bool MayBeMissing, TextRange Range);
