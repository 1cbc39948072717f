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
        foreach (LexiconLine line in LexiconLine.ReadAll(_text))
        {
            _line = line.Number;
            ReadLine(line);
        }

        return new(_entries.Count == 0 ? ArticleLexicon.Empty : new(_entries.ToValueList()), _problems.ToValueList());
    }

    private void ReadLine(LexiconLine line)
    {
        if (line.Word is not { } word)
        {
            Report(
                line.Range, "it has no colon", "say what it is, as in 'agency: Harbour Wire', or start the line with # if it is a comment");
            return;
        }

        if (FindKind(word) is not { } kind)
        {
            return;
        }

        if (line.Forms.Count == 0)
        {
            Report(line.Range, "nothing stands behind the colon", $"write it behind '{word.In(_text)}:', or remove the line");
            return;
        }

        string[]? taken = kind == LexiconEntryKind.Verb ? Verb(line.Body, line.Forms) : Names(kind, line.Forms);
        List<string> flags = Flags(kind, line.Flags);
        if (taken is not null)
        {
            _entries.Add(new(kind, taken.ToValueList(), flags.ToValueList()));
        }
    }

    private LexiconEntryKind? FindKind(TextRange word)
    {
        if (LexiconFlags.FindKind(word.In(_text)) is { } kind)
        {
            return kind;
        }

        string kinds = string.Join(", ", LexiconFlags.Kinds);
        string written = word.In(_text).ToLowerInvariant();
        Report(word, "there is no such kind of word", $"write one of {kinds}", LexiconFlags.Meant(written, LexiconFlags.Kinds));
        return null;
    }

    private List<string> Flags(LexiconEntryKind kind, ValueList<TextRange> parts)
    {
        List<string> flags = [];
        IReadOnlyList<string> known = LexiconFlags.GetFlags(kind);
        foreach (TextRange part in parts)
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
    private string[]? Verb(TextRange all, ValueList<TextRange> parts)
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
    private string[]? Names(LexiconEntryKind kind, ValueList<TextRange> parts)
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
}
