namespace ArticleGen.Emit.Packed;

/// <summary>
/// What of a text is markup: where it is, and the words in its place; nothing at all of plain text. Most words are one of a few, and then
/// are a number: a paragraph break in the record would end its line.
/// </summary>
internal static class PackedMarkup
{
    /// <summary>The words that have a number. The generated ArticleMarkup has the same.</summary>
    internal static IReadOnlyList<string> Common { get; } = ["", " ", "\n\n"];

    internal static PackedWriter Write(ValueList<TextEdit> markup)
    {
        PackedWriter packed = new();
        if (markup.Count == 0)
        {
            return packed;
        }

        packed.Packed(PackedRanges.Write([.. markup.Select(static edit => edit.Range)]));
        foreach (TextEdit edit in markup)
        {
            int number = Common.TakeWhile(words => words != edit.Text).Count();
            packed.Number(number);
            if (number == Common.Count)
            {
                packed.Text(edit.Text);
            }
        }

        return packed;
    }
}
