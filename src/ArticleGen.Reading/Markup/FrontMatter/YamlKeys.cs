using System.Globalization;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>A key at the start of a line.</summary>
/// <param name="Text">The key without quotation marks.</param>
/// <param name="Range">Where it stands, with them.</param>
/// <param name="ValueOffset">The offset behind the colon.</param>
internal readonly record struct YamlKey(string Text, TextRange Range, int ValueOffset);

/// <summary>Reads the keys of YAML, and tells lines that have one.</summary>
internal sealed class YamlKeys(FrontMatterSource source)
{
    private const string Indicators = "&*!|>@`%[]{},#";
    private const int LongestKey = 1024;

    /// <summary>Whether a list item starts at an offset: a hyphen with a blank or nothing behind it.</summary>
    public bool IsItem(int offset) => source[offset] == '-' && FrontMatterSource.IsBlankOrBreak(source[offset + 1]);

    /// <summary>Whether an item starts at an offset whose blank is missing: "-Tom Hale". "--" and "-5" are none.</summary>
    public bool IsGluedItem(int offset) =>
        source[offset] == '-' && (Characters.IsLetter(source[offset + 1]) || source[offset + 1] is '"' or '\'');

    /// <summary>Whether an item starts at an offset with another sign than a hyphen, and a blank.</summary>
    public bool IsMisspeltItem(int offset) =>
        source[offset] is '*' or '\u2022' && FrontMatterSource.IsBlank(source[offset + 1]);

    /// <summary>Whether a line starts with a word, a colon, and a blank or nothing.</summary>
    public bool HasWordBeforeColon(SourceLine line) =>
        FindWordEnd(line.ContentStart) is var end && end > line.ContentStart && IsColon(source.SkipBlanks(end));

    /// <summary>Whether the colon at an offset ends a key outside of brackets: a blank or nothing follows.</summary>
    public bool IsColon(int offset) => source[offset] == ':' && FrontMatterSource.IsBlankOrBreak(source[offset + 1]);

    /// <summary>The colon that ends the key which starts at an offset; -1 if there is no key.</summary>
    public int FindColon(int startOffset, int lineEndOffset)
    {
        char first = source[startOffset];
        if (Indicators.IndexOf(first) >= 0 || IsItem(startOffset) || IsComplex(startOffset))
        {
            return -1;
        }

        if (first is '"' or '\'')
        {
            int close = FindClosingMark(startOffset, lineEndOffset);
            int colon = close < 0 ? -1 : source.SkipBlanks(close + 1);
            return colon >= 0 && IsColon(colon) ? colon : -1;
        }

        return FindPlainColon(startOffset, lineEndOffset);
    }

    /// <summary>The first colon with a blank behind it in text without marks; -1 if there is none in front of a comment.</summary>
    public int FindPlainColon(int startOffset, int lineEndOffset)
    {
        int colon = startOffset;
        while (colon < lineEndOffset && !IsColon(colon))
        {
            source.Cancel.PollAt(colon);
            if (colon > startOffset && source.IsComment(colon))
            {
                return -1;
            }

            colon++;
        }

        return colon < lineEndOffset ? colon : -1;
    }

    /// <summary>Whether a line belongs to the keys and items around the brackets, which were then never closed.</summary>
    public bool IsLineOutside(int lineStartOffset, int indent)
    {
        SourceLine line = source.ReadLine(lineStartOffset);
        return !line.IsBlank
            && line.Indent <= indent
            && (IsItem(line.ContentStart) || FindColon(line.ContentStart, line.End) >= 0);
    }

    /// <summary>Reads the key of a line; null if it has none, which is then reported.</summary>
    public YamlKey? Read(SourceLine line)
    {
        int start = line.ContentStart;
        int colon = FindColon(start, line.End);
        if (colon < 0)
        {
            return ReadWithoutBlank(line);
        }

        int end = source.TrimEnd(start, colon);
        TextRange range = TextRange.Between(start, end);
        if (range.Length is 0 or > LongestKey)
        {
            string limit = LongestKey.ToString("N0", CultureInfo.InvariantCulture);
            source.Report(
                TextRange.Between(start, Math.Max(end, colon + 1)),
                range.Length == 0 ? "there is no key before the colon; write one" : $"a key has at most {limit} characters; shorten it");
            return null;
        }

        string text = source[start] is '"' or '\'' ? new YamlQuoted(source).Read(start, line.Indent).Text : range.In(source.Text);
        return new YamlKey(text, range, colon + 1);
    }

    /// <summary>Reads "title:Port reopens" or "title = Port" as the key that it is meant to be, and reports what is wrong.</summary>
    private YamlKey? ReadWithoutBlank(SourceLine line)
    {
        int start = line.ContentStart;
        int wordEnd = FindWordEnd(start);
        int equals = source.SkipBlanks(wordEnd);
        if (wordEnd > start && source[equals] == '=' && source[equals + 1] != '=' && source.SkipBlanks(equals + 1) < line.End)
        {
            TextRange key = TextRange.Between(start, wordEnd);
            source.Report(
                TextRange.Between(start, source.TrimEnd(start, line.End)),
                "between lines of --- keys have a colon, not an equals sign; write key: value",
                new TextEdit(TextRange.Between(wordEnd, source.SkipBlanks(equals + 1)), ": "));
            return new YamlKey(key.In(source.Text), key, equals + 1);
        }

        int colon = source.Text.IndexOf(':', start, line.End - start);
        if (colon > start && IsWord(start, colon) && source[colon + 1] != '/')
        {
            TextRange range = TextRange.Between(start, colon);
            source.Report(
                TextRange.Between(start, colon + 1),
                "there is no space after the colon; add one",
                new TextEdit(new(colon + 1, 0), " "));
            return new YamlKey(range.In(source.Text), range, colon + 1);
        }

        TextRange words = TextRange.Between(start, source.TrimEnd(start, line.End));
        source.Report(words, Explain(line));
        return null;
    }

    private string Explain(SourceLine line)
    {
        int start = line.ContentStart;
        if (IsItem(start))
        {
            return "this list item has no key above it; write a key with a colon on the line above";
        }

        if (IsComplex(start))
        {
            return "keys of several lines are not read; write the key, a colon and a space before the value";
        }

        if (source[start] is '"' or '\'' && FindClosingMark(start, line.End) < 0)
        {
            return $"the mark {source[start]} never closes on this line; close it, and put a colon and the value after it";
        }

        return source[start] == '%'
            ? "directives are not read; leave the line out"
            : Indicators.IndexOf(source[start]) >= 0
            ? $"a key cannot start with {source[start]}; put the key in quotation marks"
            : "this line has no key with a colon and a space; write key: value, or indent the line if it continues the value above";
    }

    /// <summary>The closing mark on the line of the opening one; -1 if there is none.</summary>
    private int FindClosingMark(int startOffset, int lineEndOffset)
    {
        char mark = source[startOffset];
        for (int i = startOffset + 1; i < lineEndOffset; i++)
        {
            if (source[i] == '\\' && mark == '"')
            {
                i++;
            }
            else if (source[i] == mark)
            {
                if (mark == '"' || source[i + 1] != mark)
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    private bool IsComplex(int startOffset) => source[startOffset] == '?' && FrontMatterSource.IsBlankOrBreak(source[startOffset + 1]);

    private bool IsWord(int startOffset, int endOffset) => FindWordEnd(startOffset) >= endOffset;

    private int FindWordEnd(int startOffset)
    {
        int end = startOffset;
        while (FrontMatterSource.IsKeyCharacter(source[end]))
        {
            end++;
        }

        return end;
    }
}
