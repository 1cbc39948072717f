namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>What a leaf of a signed block quote has around its words in the view.</summary>
/// <param name="Opening">The quotation mark in front of it, if it has one.</param>
/// <param name="Closing">The quotation mark behind its words, if the words of the quotation end in it.</param>
/// <param name="SignatureLine">The line of it, counted from its first one, that signs the quotation; 0 without one.</param>
/// <param name="Signature">The dash that the view has in front of the name, where the file shows by markup that it is one.</param>
/// <param name="Dash">The marker of a list item that is the dash in front of the name: "- Ines Calder".</param>
internal readonly record struct LeafMarks(string? Opening, string? Closing, int SignatureLine, string? Signature, TextRange Dash);
