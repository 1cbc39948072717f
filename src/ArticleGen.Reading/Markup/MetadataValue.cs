namespace ArticleGen.Reading.Markup;

/// <summary>A value that a file gives to a key.</summary>
/// <param name="Range">Where it stands in the file, quotation marks and brackets included.</param>
internal abstract record MetadataValue(TextRange Range);

/// <summary>A single value. It is text whatever it looks like; who asks for a date or a truth value reads the text.</summary>
/// <param name="Text">The value, without marks and escapes; "" for an empty one.</param>
/// <param name="Range">Where it stands in the file.</param>
/// <param name="Content">Where <paramref name="Text"/> stands in the file: the range without quotation marks.</param>
/// <param name="Style">How it is written.</param>
internal sealed record MetadataText(string Text, TextRange Range, TextRange Content, MetadataStyle Style) : MetadataValue(Range)
{
    /// <summary>Whether the text has as many characters as the file has for it, so that a part of it can be located.</summary>
    public bool IsVerbatim => Content.Length == Text.Length;

    /// <summary>Whether it says nothing: the key has no value, or null in YAML.</summary>
    public bool IsNull => Style == MetadataStyle.Plain && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>Several values in order.</summary>
internal sealed record MetadataList(TextRange Range, ValueList<MetadataValue> Items) : MetadataValue(Range);

/// <summary>Keys with values of their own.</summary>
internal sealed record MetadataMap(TextRange Range, ValueList<MetadataEntry> Entries) : MetadataValue(Range);

/// <summary>How a single value is written.</summary>
internal enum MetadataStyle
{
    /// <summary>Without quotation marks, on a line: title: Port reopens.</summary>
    Plain,

    /// <summary>In quotation marks.</summary>
    Quoted,

    /// <summary>On lines of its own, in YAML behind "|" or "&gt;", in TOML between three marks.</summary>
    Block,
}
