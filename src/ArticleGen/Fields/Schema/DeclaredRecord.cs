namespace ArticleGen.Fields.Schema;

/// <summary>The fields of articles, or of a record in one, while the schema is being read.</summary>
internal sealed class DeclaredRecord
{
    private readonly List<DeclaredField> _fields = [];
    private readonly Dictionary<string, DeclaredField> _byKey = new(StringComparer.Ordinal);

    // Names that differ in case alone would be numbered.
    private readonly Dictionary<string, DeclaredField> _byProperty = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many fields there are.</summary>
    internal int Count => _fields.Count;

    /// <summary>The field of this name, however it is written; null when there is none.</summary>
    internal DeclaredField? Find(string name) => _byKey.TryGetValue(FieldKeys.Normalize(name), out DeclaredField? field) ? field : null;

    /// <summary>The field with the property that a name gives; null when there is none.</summary>
    internal DeclaredField? FindByProperty(string name) =>
        _byProperty.TryGetValue(FieldNames.Suggest(name), out DeclaredField? field) ? field : null;

    /// <summary>Adds a field, which is not there yet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">The type of one value; null for a record.</param>
    /// <param name="place">Where it is declared, as messages name it.</param>
    internal DeclaredField Add(DeclaredName name, FieldType? type, string place)
    {
        DeclaredField field = new(name, type, place);
        _fields.Add(field);
        _byKey.Add(FieldKeys.Normalize(name.Name), field);
        _byProperty.Add(FieldNames.Suggest(name.Name), field);
        return field;
    }

    /// <summary>The fields in the order of the schema.</summary>
    /// <param name="className">The class that they are in.</param>
    internal ValueList<Field> ToFields(string className)
    {
        IReadOnlyList<string> names = FieldNames.Assign(_fields.Select(static field => FieldNames.Suggest(field.Name)), className);
        return _fields.Select((field, i) => field.ToField(names[i])).ToValueList();
    }
}

/// <summary>A field of it.</summary>
/// <param name="name">Its name, where it stands first.</param>
/// <param name="type">The type of one value; null for a record.</param>
/// <param name="place">Where it is declared, as messages name it.</param>
internal sealed class DeclaredField(DeclaredName name, FieldType? type, string place)
{
    /// <summary>Its name as it is written first.</summary>
    internal string Name => name.Name;

    /// <summary>Whether it is a list.</summary>
    internal bool IsList => name.IsList;

    /// <summary>Where it is declared.</summary>
    internal string Place => place;

    /// <summary>Its own fields; null when it is no record.</summary>
    internal DeclaredRecord? Record { get; } = type is null ? new DeclaredRecord() : null;

    /// <summary>Whether one of its lines says that articles may do without.</summary>
    internal bool MayBeMissing { get; set; }

    /// <summary>
    /// The field as the schema has it. A list is empty where it is missing, and a record may be missing if all in it may.
    /// </summary>
    /// <param name="property">The name of its property.</param>
    internal Field ToField(string property)
    {
        FieldType one = type ?? new(FieldKind.Record) { Members = Record!.ToFields(property + "Fields") };
        FieldType all = IsList ? new(FieldKind.List) { Item = one } : one;
        bool isNeeded = one.Kind != FieldKind.Record || one.Members.Any(static member => member.IsRequired);
        return new(property, FieldKeys.Normalize(Name), all, !IsList && !MayBeMissing && isNeeded) { Spelling = Name };
    }
}
