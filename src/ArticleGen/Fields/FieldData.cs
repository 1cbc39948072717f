namespace ArticleGen.Fields;

/// <summary>What a file, or the project, gives to a field of an article: a text, a list or a map. It knows no places in the file.</summary>
internal abstract record FieldData
{
    /// <summary>Whether it says nothing, so that the field is not there.</summary>
    internal virtual bool IsAbsent => false;
}

/// <summary>A single value.</summary>
/// <param name="Text">The value as it is written, without quotation marks.</param>
/// <param name="IsQuoted">
/// Whether it stood in quotation marks or on lines of its own. Such a value is never a number or a truth value.
/// </param>
internal sealed record TextData(string Text, bool IsQuoted) : FieldData
{
    /// <inheritdoc/>
    internal override bool IsAbsent => ScalarValues.IsAbsent(Text, IsQuoted);
}

/// <summary>Several values in order. None of them is a list.</summary>
/// <param name="Items">The values.</param>
internal sealed record ListData(ValueList<FieldData> Items) : FieldData;

/// <summary>Fields of its own.</summary>
/// <param name="Entries">The fields, each key once.</param>
internal sealed record MapData(ValueList<FieldEntry> Entries) : FieldData;
