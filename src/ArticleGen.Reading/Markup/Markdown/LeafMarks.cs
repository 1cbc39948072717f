namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>What a leaf of a signed block quote has around its words in the view.</summary>
/// <param name="Opening">The quotation mark in front of it, if it has one.</param>
/// <param name="Closing">The quotation mark behind its words, if the words of the quotation end in it.</param>
/// <param name="SignatureOffset">Where the words begin in it that sign the quotation; 0 where all or none of it does.</param>
/// <param name="Signature">The dash that the view has in front of the name, where the file shows by markup that it is one.</param>
/// <param name="Dash">The marker of a list item that is the dash in front of the name: "- Ines Calder".</param>
internal readonly record struct LeafMarks(string? Opening, string? Closing, int SignatureOffset, string? Signature, TextRange Dash);
