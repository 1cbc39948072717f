namespace ArticleGen.Reading.Lexicon.Project;

/// <summary>
/// A line of a lexicon file by its parts, whether they are understood or not: "kind: form, other forms | flags". Blank lines and comments
/// are none.
/// </summary>
/// <param name="Range">The line without blanks at either end.</param>
/// <param name="Number">The number of the line, from 1.</param>
public sealed record LexiconLine(TextRange Range, int Number)
{
    /// <summary>What stands in front of the colon; null where the line has no colon.</summary>
    public TextRange? Word { get; init; }

    /// <summary>What stands between colon and bar.</summary>
    public TextRange Body { get; init; }

    /// <summary>The forms in it, between the commas.</summary>
    public ValueList<TextRange> Forms { get; init; } = ValueList<TextRange>.Empty;

    /// <summary>The words behind the bar.</summary>
    public ValueList<TextRange> Flags { get; init; } = ValueList<TextRange>.Empty;

    /// <summary>The kind that the line says; null where there is no such kind.</summary>
    /// <param name="text">The text of the file.</param>
    public LexiconEntryKind? FindKind(string text) => Word is { } word ? LexiconFlags.FindKind(word.In(text)) : null;

    /// <summary>The lines of a lexicon file. Never throws.</summary>
    /// <param name="text">The decoded text of the file.</param>
    public static IEnumerable<LexiconLine> ReadAll(string text)
    {
        int start = 0;
        for (int number = 1; start < text.Length; number++)
        {
            int end = text.IndexOfAny(['\n', '\r'], start);
            end = end < 0 ? text.Length : end;
            TextRange line = Trim(text, TextRange.Between(start, end));
            if (line.Length > 0 && text[line.Start] != '#')
            {
                yield return Read(text, new(line, number));
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private static LexiconLine Read(string text, LexiconLine line)
    {
        TextRange range = line.Range;
        int colon = text.IndexOf(':', range.Start, range.Length);
        if (colon < 0)
        {
            return line;
        }

        int bar = text.IndexOf('|', colon, range.End - colon);
        TextRange body = Trim(text, TextRange.Between(colon + 1, bar < 0 ? range.End : bar));
        return line with
        {
            Word = Trim(text, TextRange.Between(range.Start, colon)),
            Body = body,
            Forms = Split(text, body, ',').ToValueList(),
            Flags = bar < 0 ? ValueList<TextRange>.Empty : Split(text, TextRange.Between(bar + 1, range.End), ' ').ToValueList(),
        };
    }

    private static List<TextRange> Split(string text, TextRange range, char separator)
    {
        List<TextRange> parts = [];
        int start = range.Start;
        for (int i = range.Start; i <= range.End; i++)
        {
            if (i == range.End || text[i] == separator || (separator == ' ' && text[i] == '\t'))
            {
                TextRange part = Trim(text, TextRange.Between(start, i));
                if (part.Length > 0)
                {
                    parts.Add(part);
                }

                start = i + 1;
            }
        }

        return parts;
    }

    private static TextRange Trim(string text, TextRange range)
    {
        int start = range.Start;
        int end = range.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextRange.Between(start, end);
    }
}
