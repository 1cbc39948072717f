using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Lexicon.Project;

/// <summary>
/// Reads a lexicon file, line by line: "kind: form, other forms | flags". Blank lines, and lines that start with "#", are skipped. A line
/// that is not understood is reported and left out. A flag that is not understood is reported, and the rest of its line counts.
/// </summary>
internal sealed class LexiconReader
{
    private const string NotDecoded = "\uFFFD";

    private readonly string _text;
    private readonly List<LexiconEntry> _entries = [];
    private readonly List<LexiconProblem> _problems = [];

    // For each word read so far: its line, and what it is there.
    private readonly Dictionary<string, (int Line, LexiconEntryKind Kind)> _seen = new(StringComparer.OrdinalIgnoreCase);
    private int _line;

    private LexiconReader(string text) => _text = text;

    public static LexiconReading Read(string text) => new LexiconReader(text).Read();

    private LexiconReading Read()
    {
        int start = 0;
        while (start < _text.Length)
        {
            int end = _text.IndexOfAny(['\n', '\r'], start);
            end = end < 0 ? _text.Length : end;
            _line++;
            ReadLine(Trim(TextRange.Between(start, end)));
            start = end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1);
        }

        return new(_entries.Count == 0 ? ArticleLexicon.Empty : new(_entries.ToValueList()), _problems.ToValueList());
    }

    private void ReadLine(TextRange line)
    {
        if (line.Length == 0 || _text[line.Start] == '#')
        {
            return;
        }

        int colon = _text.IndexOf(':', line.Start, line.Length);
        if (colon < 0)
        {
            Report(line, "it has no colon", "say what it is, as in 'agency: Harbour Wire', or start the line with # if it is a comment");
            return;
        }

        TextRange word = Trim(TextRange.Between(line.Start, colon));
        if (KindOf(word) is not { } kind)
        {
            return;
        }

        int bar = _text.IndexOf('|', colon, line.End - colon);
        TextRange forms = Trim(TextRange.Between(colon + 1, bar < 0 ? line.End : bar));
        List<TextRange> parts = Split(forms, ',');
        if (parts.Count == 0)
        {
            Report(line, "nothing stands behind the colon", $"write it behind '{word.In(_text)}:', or remove the line");
            return;
        }

        string[]? taken = kind == LexiconEntryKind.Verb ? Verb(forms, parts) : Names(kind, parts);
        List<string> flags = bar < 0 ? [] : Flags(kind, TextRange.Between(bar + 1, line.End));
        if (taken is not null)
        {
            _entries.Add(new(kind, taken.ToValueList(), flags.ToValueList()));
        }
    }

    private LexiconEntryKind? KindOf(TextRange word)
    {
        string written = word.In(_text).ToLowerInvariant();
        for (int i = 0; i < LexiconFlags.Kinds.Count; i++)
        {
            if (LexiconFlags.Kinds[i] == written)
            {
                return (LexiconEntryKind)i;
            }
        }

        string kinds = string.Join(", ", LexiconFlags.Kinds);
        Report(word, "there is no such kind of word", $"write one of {kinds}", LexiconFlags.Meant(written, LexiconFlags.Kinds));
        return null;
    }

    private List<string> Flags(LexiconEntryKind kind, TextRange field)
    {
        List<string> flags = [];
        IReadOnlyList<string> known = LexiconFlags.GetFlags(kind);
        foreach (TextRange part in Split(field, ' '))
        {
            string flag = part.In(_text).Trim(',').ToLowerInvariant();
            if (known.Contains(flag))
            {
                flags.Add(flag);
            }
            else if (flag.Length > 0)
            {
                string kindWord = LexiconFlags.Kinds[(int)kind];
                Report(
                    part,
                    $"'{kindWord}' has no such flag",
                    known.Count == 0
                        ? $"remove the bar and what follows: '{kindWord}' has no flags"
                        : $"write one of {string.Join(", ", known)}",
                    LexiconFlags.Meant(flag, known));
            }
        }

        return flags;
    }

    /// <summary>The five forms of a verb. For a regular verb the base alone is enough.</summary>
    private string[]? Verb(TextRange all, List<TextRange> parts)
    {
        if (parts.Count is not (1 or 5))
        {
            Report(
                all,
                $"{parts.Count} forms are given",
                "write the base alone if the verb is regular, else all five: write, writes, wrote, written, writing");
            return null;
        }

        foreach (TextRange part in parts)
        {
            if (!IsVerbForm(part))
            {
                Report(part, "a verb is written in letters", "write its base, as in 'verb: row back'");
                return null;
            }
        }

        string[] forms = parts.Select(part => Words(part).ToLowerInvariant()).ToArray();
        return IsNew(LexiconEntryKind.Verb, "verb " + forms[0], parts[0]) ? forms.Length == 1 ? RegularVerb.Forms(forms[0]) : forms : null;
    }

    private bool IsVerbForm(TextRange part)
    {
        for (int i = part.Start; i < part.End; i++)
        {
            if (!Characters.IsLetter(_text[i]) && _text[i] is not (' ' or '-' or '\''))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The names that can be used; null when the first one cannot, because the others are only other names of it.</summary>
    private string[]? Names(LexiconEntryKind kind, List<TextRange> parts)
    {
        List<string> names = [];
        foreach (TextRange part in parts)
        {
            string name = Words(part);
            if (IsName(kind, name, part) && IsNew(kind, Key(kind, name), part))
            {
                names.Add(name);
            }
            else if (names.Count == 0)
            {
                return null;
            }
        }

        return names.ToArray();
    }

    private bool IsName(LexiconEntryKind kind, string name, TextRange range)
    {
        if (name.Contains(NotDecoded))
        {
            Report(range, "it holds U+FFFD, which stands for bytes that do not decode", "save the file as UTF-8");
            return false;
        }

        if (!name.Any(char.IsLetterOrDigit))
        {
            Report(range, "it has neither letter nor digit", "write a name");
            return false;
        }

        bool free = kind is LexiconEntryKind.Section or LexiconEntryKind.Title;
        if (!free && name.IndexOf(' ') > 0 && char.IsLower(name[0]))
        {
            Report(
                range,
                "it starts in lower case, and names of several words are found by the capital of the first",
                "write it as it stands in articles, from its first capital on");
            return false;
        }

        return true;
    }

    private bool IsNew(LexiconEntryKind kind, string key, TextRange range)
    {
        if (_seen.TryGetValue(key, out (int Line, LexiconEntryKind Kind) first))
        {
            Report(range, $"line {first.Line} has it already, as '{LexiconFlags.Kinds[(int)first.Kind]}'", "remove one of them");
            return false;
        }

        _seen.Add(key, (_line, kind));
        return true;
    }

    /// <summary>A name can be one thing only; a section, a title or a verb may have the same letters.</summary>
    private static string Key(LexiconEntryKind kind, string name) => kind switch
    {
        LexiconEntryKind.Section => "section " + name,
        LexiconEntryKind.Title => "title " + name,
        _ => "name " + name,
    };

    private void Report(TextRange range, string detail, string advice, string? suggestion = null) =>
        _problems.Add(new(range, Excerpt.Cut(_text, range), detail, advice, suggestion));

    /// <summary>The words, separated by single spaces.</summary>
    private string Words(TextRange range) => string.Join(" ", range.In(_text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private List<TextRange> Split(TextRange range, char separator)
    {
        List<TextRange> parts = [];
        int start = range.Start;
        for (int i = range.Start; i <= range.End; i++)
        {
            if (i == range.End || _text[i] == separator || (separator == ' ' && _text[i] == '\t'))
            {
                TextRange part = Trim(TextRange.Between(start, i));
                if (part.Length > 0)
                {
                    parts.Add(part);
                }

                start = i + 1;
            }
        }

        return parts;
    }

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
}
