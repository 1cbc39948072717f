using ArticleGen.Fields;

namespace ArticleGen.References;

/// <summary>Reads what a project declares, or has inferred, of the fields of front matter: from its class ArticleFields.</summary>
internal static class ReferencedFields
{
    /// <summary>The fields. Their keys are those that the names of the properties stand for.</summary>
    /// <param name="fields">The class; null for none.</param>
    internal static ValueList<Field> Read(INamedTypeSymbol? fields)
    {
        List<IPropertySymbol> properties =
        [
            .. fields?.GetMembers().OfType<IPropertySymbol>()
                .Where(static property => property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false })
                ?? [],
        ];

        // A property that the project has added computes something. Where no property has an init accessor, because the target has none
        // or because there are no fields, nothing tells it apart.
        bool haveInit = properties.Any(static property => property.SetMethod is not null);
        return properties.Where(property => !haveInit || property.SetMethod is not null).Select(Read).ToValueList();
    }

    // Whether every article has the field is not known of a property without an init accessor: the project may have added it.
    private static Field Read(IPropertySymbol property)
    {
        ITypeSymbol? value = FindArgument(property.Type, "Nullable");
        FieldType type = ReadType(value ?? property.Type);
        return new(
            property.Name,
            FieldKeys.Normalize(property.Name),
            type,
            IsRequired: property.SetMethod is not null
                && value is null
                && type.Kind != FieldKind.List
                && property.NullableAnnotation != NullableAnnotation.Annotated);
    }

    private static FieldType ReadType(ITypeSymbol type) =>
        FindArgument(type, "IReadOnlyList") is { } item ? new FieldType(FieldKind.List) { Item = ReadType(item) }
        : type.TypeKind == TypeKind.Enum ? new FieldType(FieldKind.Choice) { Choices = ReadChoices(type) }
        : type.ContainingType is not null ? new FieldType(FieldKind.Record) { Members = Read((INamedTypeSymbol)type) }
        : new FieldType(FindKind(type));

    // Most kinds are called as their types are.
    private static FieldKind FindKind(ITypeSymbol type) =>
        type.Name == "DateOnly" ? FieldKind.Date
        : Enum.TryParse(type.Name, out FieldKind kind) ? kind
        : FieldKind.Text;

    // The names that the words of the schema have in C#.
    private static ValueList<string> ReadChoices(ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue)
            .Select(static field => field.Name)
            .ToValueList();

    private static ITypeSymbol? FindArgument(ITypeSymbol type, string generic) =>
        type is INamedTypeSymbol { TypeArguments: [var argument] } named && named.Name == generic ? argument : null;
}
