namespace ArticleGen.Fields;

/// <summary>The fields that the articles of a project have.</summary>
/// <param name="Fields">The fields in the order of their properties.</param>
/// <param name="IsDeclared">Whether the project declares them; else they are inferred from the articles.</param>
internal sealed record FieldSchema(ValueList<Field> Fields, bool IsDeclared)
{
    /// <summary>A project without fields.</summary>
    internal static FieldSchema Empty { get; } = new(ValueList<Field>.Empty, IsDeclared: false);

    /// <summary>The classes from which fields are left out, because there are too many.</summary>
    internal ValueList<FullFields> FullClasses { get; init; } = ValueList<FullFields>.Empty;

    /// <summary>The keys of the fields that the project declares, well-known ones among them; null where fields are inferred.</summary>
    internal ValueList<string>? DeclaredKeys => IsDeclared ? Fields.Select(static one => one.Key).ToValueList() : null;
}

/// <summary>A class for which there are more fields than it has.</summary>
/// <param name="Name">ArticleFields, or a record in it, as code writes it.</param>
/// <param name="FieldCount">How many there are.</param>
internal sealed record FullFields(string Name, int FieldCount);
