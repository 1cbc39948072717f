using ArticleGen.Reading.Text;

namespace ArticleGen.Fields.Schema;

/// <summary>
/// Reads the text of a schema, field by field: "Venue.Capacity: int?". Line breaks, ";" and "," separate fields; "#" starts a comment that
/// ends with the line. A field that is not understood is reported and left out.
/// </summary>
internal sealed class SchemaReader
{
    // Nobody wants to write more, and records in records are read and written recursively.
    private const int MostLevels = 8;

    private static readonly string TypeAdvice = $"one of {string.Join(", ", TypeNames.All)}, or a choice of words, as in 'lead|brief'";

    private readonly string _text;
    private readonly List<FieldDeclaration> _declarations = [];
    private readonly List<SchemaProblem> _problems = [];
    private int _line = 1;

    private SchemaReader(string text) => _text = text;

    /// <summary>Reads a schema. Never throws.</summary>
    internal static SchemaReading Read(string text) => new SchemaReader(text).Read();

    private SchemaReading Read()
    {
        int start = 0;
        while (start < _text.Length)
        {
            int end = start;
            while (end < _text.Length && _text[end] is not (';' or ',' or '#') && !IsLineBreak(_text[end]))
            {
                end++;
            }

            ReadField(Trim(TextRange.Between(start, end)));
            while (end < _text.Length && _text[end] is not (';' or ',') && !IsLineBreak(_text[end]))
            {
                end = SkipComment(end);
            }

            start = end < _text.Length ? SkipSeparator(end) : end;
        }

        return new(_declarations.ToValueList(), _problems.ToValueList());
    }

    private int SkipComment(int offset)
    {
        while (offset < _text.Length && !IsLineBreak(_text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private int SkipSeparator(int offset)
    {
        if (!IsLineBreak(_text[offset]))
        {
            return offset + 1;
        }

        _line++;
        bool isPair = _text[offset] == '\r' && offset + 1 < _text.Length && _text[offset + 1] == '\n';
        return offset + (isPair ? 2 : 1);
    }

    // Where the compiler's own count of lines has them.
    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private void ReadField(TextRange field)
    {
        if (field.Length == 0)
        {
            return;
        }

        int colon = _text.IndexOf(':', field.Start, field.Length);
        if (colon < 0)
        {
            ReportWithoutColon(field);
            return;
        }

        TextRange path = Trim(TextRange.Between(field.Start, colon));
        TextRange type = Trim(TextRange.Between(colon + 1, field.End));
        if (path.Length == 0 || type.Length == 0)
        {
            string missing = path.Length == 0 ? "in front of" : "behind";
            Report(field, $"nothing stands {missing} the colon", "a name, a colon and a type, as in 'Rating: int'");
            return;
        }

        if (ReadPath(path) is { } names && ReadType(type) is { } read)
        {
            Add(names, read, field);
        }
    }

    private void Add(DeclaredName[] names, DeclaredType type, TextRange field)
    {
        DeclaredName last = names[names.Length - 1];
        if (last.IsList && type.IsList)
        {
            Report(field, "it is a list of lists", "one '[]' only");
            return;
        }

        names[names.Length - 1] = last with
        {
            IsList = last.IsList || type.IsList,
            MayBeMissing = last.MayBeMissing || type.MayBeMissing,
        };
        _declarations.Add(new(names.ToValueList(), type.One, _line));
    }

    private void ReportWithoutColon(TextRange field)
    {
        // "Rating = int" and "int Rating" say what is meant.
        string[] words = field.In(_text).Split([' ', '\t', '='], 3, StringSplitOptions.RemoveEmptyEntries);
        bool isTypeFirst = words.Length == 2 && TypeNames.Find(words[0].TrimEnd('?', '[', ']')) is not null;
        bool isTypeLast = words.Length == 2 && TypeNames.Find(words[1].TrimEnd('?', '[', ']')) is not null;
        string? meant = isTypeLast ? $"{words[0]}: {words[1]}" : isTypeFirst ? $"{words[1]}: {words[0]}" : null;
        Report(field, "it has no colon", "a name, a colon and a type, as in 'Rating: int'; '|' separates the words of a choice", meant);
    }

    private DeclaredName[]? ReadPath(TextRange path)
    {
        List<DeclaredName> names = [];
        int start = path.Start;
        while (start <= path.End)
        {
            int dot = _text.IndexOf('.', start, path.End - start);
            int end = dot < 0 ? path.End : dot;
            if (names.Count == MostLevels)
            {
                Report(path, $"it is in more than {MostLevels - 1} records", "a shorter path");
                return null;
            }

            if (ReadName(Trim(TextRange.Between(start, end)), path) is not { } name)
            {
                return null;
            }

            names.Add(name);
            start = end + 1;
        }

        return [.. names];
    }

    private DeclaredName? ReadName(TextRange written, TextRange path)
    {
        Marked marked = Marked.From(written.In(_text));
        string name = marked.Words;
        if (marked.Fault is not null || !Identifiers.HasWord(name))
        {
            Report(path, marked.Fault ?? "a name has at least a letter or a digit", "a name such as 'ReadingTime' or 'Venue.Name'");
            return null;
        }

        int odd = name.IndexOfAny(SchemaCharacters.NotInNames);
        if (odd >= 0)
        {
            string rest = string.Join("", name.Split(SchemaCharacters.NotInNames)).Trim();
            Report(
                new(written.Start, name.Length),
                $"{SchemaCharacters.Describe(name[odd])} cannot be in a name",
                "a name of letters, digits, blanks, '-' and '_'",
                Identifiers.HasWord(rest) ? rest : null);
            return null;
        }

        return new(name, marked.IsList, marked.MayBeMissing, new(written.Start, name.Length));
    }

    private DeclaredType? ReadType(TextRange written)
    {
        Marked marked = Marked.From(written.In(_text));
        if (marked.Fault is { } fault)
        {
            Report(written, fault, "a type such as 'string', 'string?' or 'string[]'");
            return null;
        }

        string words = marked.Words;
        bool isInParentheses = words.Length > 1 && words[0] == '(' && words[words.Length - 1] == ')';
        TextRange inner = isInParentheses ? new(written.Start + 1, words.Length - 2) : new(written.Start, words.Length);
        FieldType? type = inner.In(_text).IndexOf('|') >= 0 ? ReadChoice(inner) : ReadSingle(Trim(inner), written);
        return type is null ? null : new(type, marked.IsList, marked.MayBeMissing);
    }

    private FieldType? ReadSingle(TextRange written, TextRange all)
    {
        string name = written.In(_text);
        if (TypeNames.Find(name) is { } kind)
        {
            return new(kind);
        }

        Report(
            name.Length == 0 ? all : written,
            name.Length == 0 ? "it names no type" : "there is no such type",
            TypeAdvice,
            TypeNames.FindMeant(name));
        return null;
    }

    private FieldType? ReadChoice(TextRange written)
    {
        string[] words = [.. written.In(_text).Split('|').Select(static word => word.Trim())];
        ChoiceFault? fault = Choices.FindFault(words);
        if (fault is null)
        {
            return new(FieldKind.Choice) { Choices = words.ToValueList() };
        }

        Report(written, fault.Detail, fault.Advice, fault.Suggestion);
        return null;
    }

    private void Report(TextRange range, string detail, string advice, string? suggestion = null) =>
        _problems.Add(new(range, Excerpt.Cut(_text, range), detail, advice, suggestion));

    private TextRange Trim(TextRange range)
    {
        int start = range.Start;
        int end = range.End;
        while (start < end && (char.IsWhiteSpace(_text[start]) || _text[start] == '\uFEFF'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return TextRange.Between(start, end);
    }

    private sealed record DeclaredType(FieldType One, bool IsList, bool MayBeMissing);
}
