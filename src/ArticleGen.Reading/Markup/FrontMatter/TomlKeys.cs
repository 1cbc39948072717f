using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>A part of a key: "image" in image.alt.</summary>
/// <param name="Text">The part without marks.</param>
/// <param name="Range">Where it stands, with them.</param>
internal readonly record struct TomlKeyPart(string Text, TextRange Range);

/// <summary>A key, in parts.</summary>
/// <param name="Parts">Its parts, at least one.</param>
/// <param name="End">The offset behind it.</param>
internal sealed record TomlPath(IReadOnlyList<TomlKeyPart> Parts, int End)
{
    /// <summary>Where all of it stands.</summary>
    public TextRange Range => TextRange.Between(Parts[0].Range.Start, End);
}

/// <summary>Reads the keys of TOML: words, words with dots between them, and texts in quotation marks.</summary>
internal sealed class TomlKeys(FrontMatterSource source)
{
    /// <summary>Reads the key at an offset; null if there is none, which is then reported.</summary>
    public TomlPath? ReadPath(int startOffset)
    {
        List<TomlKeyPart> parts = [];
        int offset = startOffset;
        while (true)
        {
            int partEnd = FindPartEnd(offset);
            if (partEnd < 0)
            {
                bool isMark = source[offset] is '"' or '\'';
                int end = Math.Min(Math.Max(startOffset + 1, source.TrimEnd(startOffset, source.FindLineEnd(startOffset))), source.End);
                source.Report(
                    TextRange.Between(Math.Min(startOffset, end - 1), end),
                    isMark ? "the quotation mark of the key never closes; close it before the equals sign"
                        : "there is no key; write one of letters, digits, _ and -, or put it in quotation marks");
                return null;
            }

            parts.Add(ReadPart(offset, partEnd));
            int dot = source.SkipBlanks(partEnd);
            if (source[dot] != '.')
            {
                return new TomlPath(parts, partEnd);
            }

            source.Cancel.PollAt(parts.Count);
            offset = source.SkipBlanks(dot + 1);
        }
    }

    /// <summary>Whether a line starts with a key and an equals sign, and so cannot belong to a list above it.</summary>
    public bool StartsWithKey(SourceLine line)
    {
        int offset = line.ContentStart;
        while (true)
        {
            offset = FindPartEnd(offset);
            if (offset < 0)
            {
                return false;
            }

            offset = source.SkipBlanks(offset);
            if (source[offset] != '.')
            {
                return source[offset] == '=';
            }

            offset = source.SkipBlanks(offset + 1);
        }
    }

    private TomlKeyPart ReadPart(int startOffset, int endOffset)
    {
        TextRange range = TextRange.Between(startOffset, endOffset);
        string text = source[startOffset] is '"' or '\''
            ? new TomlStrings(source).ReadOnLine(startOffset).Value.Text
            : range.In(source.Text);
        return new TomlKeyPart(text, range);
    }

    private int FindPartEnd(int startOffset)
    {
        char mark = source[startOffset];
        int offset = startOffset;
        if (mark is not ('"' or '\''))
        {
            while (Characters.IsDigit(source[offset]) || (source[offset] | 0x20) is >= 'a' and <= 'z' || source[offset] is '_' or '-')
            {
                offset++;
            }

            return offset == startOffset ? -1 : offset;
        }

        for (offset++; source[offset] is not ('\n' or '\r') && source[offset] != mark; offset++)
        {
            source.Cancel.PollAt(offset);
            offset += mark == '"' && source[offset] == '\\' && (source[offset + 1] is '\\' || source[offset + 1] == mark) ? 1 : 0;
        }

        return source[offset] == mark ? offset + 1 : -1;
    }
}
