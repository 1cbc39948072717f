namespace ArticleGen.Reading.Markup.Html;

/// <summary>An attribute of a tag.</summary>
/// <param name="Name">Where its name stands in the file.</param>
/// <param name="Value">Where its value stands, with the marks around it; empty behind the name if it has none.</param>
internal readonly record struct HtmlAttribute(TextRange Name, TextRange Value)
{
    /// <summary>Whether the value is in marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Where the value stands, without the marks.</summary>
    public TextRange Content => IsQuoted ? new(Value.Start + 1, Value.Length - 2) : Value;
}
