namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>What a leaf of a signed block quote has around its words in the view.</summary>
/// <param name="Opens">Whether a quotation mark is put in front of it.</param>
/// <param name="Closes">Whether the words of the quotation end in it, and a mark is put behind them.</param>
/// <param name="SignatureLine">The line of it, counted from its first one, that signs the quotation; 0 without one.</param>
/// <param name="Dash">The marker of a list item that is the dash in front of the name: "- Ines Calder".</param>
internal readonly record struct LeafMarks(bool Opens, bool Closes, int SignatureLine, TextRange Dash);
