namespace ArticleGen.Tool.LanguageServer.Completing;

/// <summary>Finds the place at which somebody types in YAML or TOML, by the line and those above it.</summary>
internal static class LinePlaces
{
    private static readonly char[] Quotes = ['"', '\''];

    /// <summary>The place at an offset; null in a comment, behind a value in quotation marks, and where no key can be told.</summary>
    internal static FrontMatterPlace? Find(string text, TypedFrontMatter front, int offset)
    {
        bool isToml = front.Mark == '+';
        int start = TypedFrontMatter.FindLineStart(text, offset);
        Line line = Line.Read(text[start..offset], isToml);
        if (line.IsComment || (isToml && line.Key is null && line.Words.StartsWith('[')))
        {
            return null;
        }

        if (line.Key is null && !line.IsItem && !IsInArray(text, front, start, isToml))
        {
            return line.Words.IndexOfAny(Quotes) >= 0 ? null
                : new(FindParents(text, front, start, line, isToml), IsKey: true, FindKeyRange(text, offset, line, isToml))
                {
                    Separator = isToml ? " = " : ": ",
                    Lead = FindLead(text, start, offset - line.Words.Length, isToml),
                };
        }

        string? key = line.Key ?? FindKeyAbove(text, front, start, line, isToml);
        if (key is null || FindValue(line.Words) is not { } typed)
        {
            return null;
        }

        IReadOnlyList<string> parents = FindParents(text, front, start, line, isToml);
        char? mark = line.Words.Length > typed.Length && Quotes.Contains(line.Words[^(typed.Length + 1)])
            ? line.Words[^(typed.Length + 1)]
            : null;
        return new(
            line.Key is null && !isToml ? parents : [.. parents, key],
            IsKey: false,
            TextRange.Between(offset - typed.Length, FindValueEnd(text, offset, mark)))
        {
            Separator = "",
            Mark = mark,
            NeedsMarks = isToml,
            Lead = FindLead(text, start, offset - typed.Length, isToml),
        };
    }

    // Up to the separator, or to the next blank where there is none yet.
    private static TextRange FindKeyRange(string text, int offset, Line line, bool isToml)
    {
        string rest = text[offset..TypedFrontMatter.FindLineEnd(text, offset)];
        int end = rest.IndexOfAny(isToml ? ['=', '#'] : [':', '#']);
        end = end < 0 || rest[end] == '#' ? rest.IndexOfAny([' ', '\t']) : end;
        return TextRange.Between(offset - line.Words.Length, offset + (end < 0 ? rest : rest[..end]).TrimEnd().Length);
    }

    // Up to the mark that closes it, or to what ends a value without marks.
    private static int FindValueEnd(string text, int offset, char? mark)
    {
        string rest = text[offset..TypedFrontMatter.FindLineEnd(text, offset)];
        if (mark is { } opened && rest.IndexOf(opened, StringComparison.Ordinal) is var closed and >= 0)
        {
            return offset + closed;
        }

        int end = rest.IndexOfAny([',', ']', '}']);
        int comment = rest.IndexOf(" #", StringComparison.Ordinal);
        end = end < 0 || (comment >= 0 && comment < end) ? comment : end;
        return offset + (end < 0 ? rest : rest[..end]).TrimEnd().Length;
    }

    // YAML needs a blank: "kind:lead" is no key with a value, and "-lead" is no item.
    private static string FindLead(string text, int lineStart, int start, bool isToml) =>
        !isToml && start > lineStart && text[start - 1] is (':' or '-') ? " " : "";

    // What is typed of the last value: [north, so
    private static string? FindValue(string words)
    {
        int first = words.LastIndexOfAny(['[', ',']) + 1;
        string last = words[first..].TrimStart();
        if (last.Length == 0 || !Quotes.Contains(last[0]))
        {
            return last;
        }

        return last.IndexOf(last[0], 1) < 0 ? last[1..] : null;
    }

    // Of a list over several lines: [ on a line above, and no ] since.
    private static bool IsInArray(string text, TypedFrontMatter front, int start, bool isToml)
    {
        if (!isToml || start <= front.Start)
        {
            return false;
        }

        string above = text[front.Start..start];
        int opened = above.LastIndexOf('[');
        return opened > above.LastIndexOf(']') && above.LastIndexOf('=', opened) > above.LastIndexOf('\n', opened);
    }

    private static string? FindKeyAbove(string text, TypedFrontMatter front, int start, Line line, bool isToml) =>
        FindAbove(text, front, start, isToml)
            .FirstOrDefault(above => above.Key is not null && (isToml || above.Indent <= line.Indent))?.Key;

    private static List<string> FindParents(string text, TypedFrontMatter front, int start, Line line, bool isToml)
    {
        List<string> parents = [];
        if (isToml)
        {
            string? table = FindAbove(text, front, start, isToml)
                .Select(static above => above.Words.Trim())
                .FirstOrDefault(static words => words.StartsWith('[') && words.EndsWith(']') && !words.Contains('='));
            return table is null ? parents : [.. table.Trim('[', ']').Split('.', StringSplitOptions.TrimEntries)];
        }

        // An item may stand as far left as the key of its list.
        int indent = line.IsItem ? line.Indent + 1 : line.Indent;
        foreach (Line above in FindAbove(text, front, start, isToml).Where(static above => above.Key is not null))
        {
            if (above.Indent >= indent)
            {
                continue;
            }

            // The first key of an item stands beside the hyphen: those below it are its neighbours.
            if (above.IsItem)
            {
                indent = above.Indent + 1;
                continue;
            }

            parents.Insert(0, above.Key!);
            indent = above.Indent;
        }

        return parents;
    }

    // The nearest first.
    private static IEnumerable<Line> FindAbove(string text, TypedFrontMatter front, int start, bool isToml)
    {
        while (start > front.Start)
        {
            int end = start - 1;
            end -= end > front.Start && text[end] == '\n' && text[end - 1] == '\r' ? 1 : 0;
            start = TypedFrontMatter.FindLineStart(text, end);
            if (start < end)
            {
                yield return Line.Read(text[start..end], isToml);
            }
        }
    }

    /// <summary>A line of front matter, or the part of it that is in front of the caret.</summary>
    /// <param name="Indent">How far in it starts; of an item of a list, how far its hyphen is.</param>
    /// <param name="IsItem">Whether it starts an item of a list.</param>
    /// <param name="Key">Its key; null where it has none.</param>
    /// <param name="Words">What stands behind the key, or behind the hyphen; in a line without either all of it.</param>
    private sealed record Line(int Indent, bool IsItem, string? Key, string Words)
    {
        internal bool IsComment => Key is null && Words.StartsWith('#');

        internal static Line Read(string line, bool isToml)
        {
            string words = line.TrimStart();
            int indent = line.Length - words.Length;
            bool isItem = !isToml && words.StartsWith('-') && (words.Length == 1 || words[1] == ' ');
            if (isItem)
            {
                words = words[1..].TrimStart();
            }

            int separator = isToml ? words.IndexOf('=', StringComparison.Ordinal) : FindColon(words);
            return separator <= 0 || words[0] is '#' or '[' or '{'
                ? new(indent, isItem, null, words)
                : new(indent, isItem, words[..separator].Trim().Trim(Quotes), words[(separator + 1)..].TrimStart());
        }

        // With a blank, or the end of the line, behind it.
        private static int FindColon(string words)
        {
            int colon = words.IndexOf(": ", StringComparison.Ordinal);
            return colon < 0 && words.EndsWith(':') ? words.Length - 1 : colon;
        }
    }
}
