namespace ArticleGen.Emit.Packed;

/// <summary>A field that every record of its kind has: what writes it, and the C# that reads it, so that they cannot differ.</summary>
/// <typeparam name="T">What has the field.</typeparam>
internal sealed class PackedField<T>
{
    private const string Reader = "reader.";

    private readonly string _type;
    private readonly string _read;
    private readonly Action<PackedWriter, T> _write;

    /// <summary>Describes a field of a kind that has no method of its own here.</summary>
    /// <param name="type">The type of its variable in the C# that reads it.</param>
    /// <param name="name">The name of its variable there.</param>
    /// <param name="read">The expression that reads it from a PackedReader, the variable reader.</param>
    /// <param name="write">Writes it.</param>
    internal PackedField(string type, string name, string read, Action<PackedWriter, T> write)
    {
        Name = name;
        _type = type;
        _read = read;
        _write = write;
    }

    /// <summary>The name of its variable in the C# that reads it.</summary>
    internal string Name { get; }

    // The expression that steps over it, when that is another one.
    private string? SkipExpression { get; init; }

    internal static PackedField<T> Text(string name, Func<T, string> get) =>
        new("string", name, "reader.ReadText()", (record, owner) => record.Text(get(owner))) { SkipExpression = "reader.SkipText()" };

    internal static PackedField<T> OptionalText(string name, Func<T, string?> get) =>
        new("string?", name, "reader.ReadOptionalText()", (record, owner) => record.Optional(get(owner)));

    internal static PackedField<T> Texts(string name, Func<T, IReadOnlyCollection<string>> get) =>
        new("string[]", name, "reader.ReadTexts()", (record, owner) => record.Texts(get(owner)));

    internal static PackedField<T> Number(string name, Func<T, int> get) =>
        new("int", name, "reader.ReadNumber()", (record, owner) => record.Number(get(owner)));

    internal static PackedField<T> OptionalNumber(string name, Func<T, int?> get) =>
        new("int?", name, "reader.ReadOptionalNumber()", (record, owner) => record.Optional(get(owner)));

    /// <summary>A number of either sign, or nothing.</summary>
    internal static PackedField<T> OptionalSigned(string name, Func<T, int?> get) =>
        new("int?", name, "reader.ReadOptionalSigned()", (record, owner) => record.OptionalSigned(get(owner)));

    /// <summary>A range, counted from the start of the text.</summary>
    internal static PackedField<T> Range(string name, Func<T, TextRange> get) =>
        new("TextRange", name, "reader.ReadRange(0)", (record, owner) => record.Range(get(owner), 0));

    /// <summary>Writes the field.</summary>
    internal void Write(PackedWriter record, T owner) => _write(record, owner);

    /// <summary>The C# that reads the field into a variable.</summary>
    /// <param name="reader">The PackedReader and a dot; nothing where the code is its own.</param>
    internal string Declare(string reader) => _type + " " + Name + " = " + _read.Replace(Reader, reader) + ";";

    /// <summary>The C# that reads the field into the property of its name.</summary>
    /// <inheritdoc cref="Declare"/>
    internal string Assign(string reader) =>
        char.ToUpperInvariant(Name[0]) + Name.Substring(1) + " = " + _read.Replace(Reader, reader) + ";";

    /// <summary>The C# that steps over the field.</summary>
    /// <inheritdoc cref="Declare"/>
    internal string Skip(string reader) => (SkipExpression ?? _read).Replace(Reader, reader) + ";";
}
