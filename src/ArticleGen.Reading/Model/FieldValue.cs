namespace ArticleGen.Reading;

/// <summary>What front matter gives to a key: a text, a list or a map.</summary>
/// <param name="Range">Where it stands in the file, quotation marks and brackets included.</param>
public abstract record FieldValue(TextRange Range);

/// <summary>A single value. It is text, whatever it looks like.</summary>
/// <param name="Text">The value, without quotation marks and escapes; "" for an empty one.</param>
/// <param name="IsQuoted">
/// Whether it stands in quotation marks, or on lines of its own. Such a value is never a number or a truth value.
/// </param>
/// <param name="Range">Where it stands in the file.</param>
public sealed record FieldText(string Text, bool IsQuoted, TextRange Range) : FieldValue(Range)
{
    /// <summary>Whether it says nothing: the key has no value, or null.</summary>
    public bool IsNull => !IsQuoted && (Text is "" or "~" or "null" or "Null" or "NULL");
}

/// <summary>Several values in order.</summary>
/// <param name="Items">The values.</param>
/// <param name="Range">Where the list stands in the file.</param>
public sealed record FieldList(ValueList<FieldValue> Items, TextRange Range) : FieldValue(Range);

/// <summary>Keys with values of their own.</summary>
/// <param name="Entries">The keys, in the order of the file.</param>
/// <param name="Range">Where the map stands in the file.</param>
public sealed record FieldMap(ValueList<FieldReading> Entries, TextRange Range) : FieldValue(Range);
