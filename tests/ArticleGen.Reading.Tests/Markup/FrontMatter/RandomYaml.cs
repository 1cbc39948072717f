using System.Text;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>Makes documents of the reach of YAML: keys, values of all styles, lists, maps, comments.</summary>
/// <param name="random">What decides; the same seed gives the same document.</param>
internal sealed class RandomYaml(Random random)
{
    private const int MostLevels = 3;

    private static readonly string[] Words =
    [
        "port", "ferry", "Ines", "it's", "a:b", "x#y", "C#", "17:35", "2008-08-21", "5%", "\"old\"", "https://example.org/x",
        "Caf\u00E9", "true", "no", "12", "&", "*", "!", "[x]", "{y}", "a,b", "-", "--", "|", ">", "\\n", "@home", "\U0001F600", "~", "null",
    ];

    private static readonly string[] FirstWords =
    [
        "port", "Ferry", "-5", "it's", "a:b", "C#", "17:35", "2008-08-21", "?y", "-z", "https://example.org/x", "\u65E5\u672C", "true", "~",
    ];

    private static readonly string[] FlowWords =
        ["port", "ferry's", "17:35", "x#y", "Caf\u00E9", "5%", "true", "null", "https://example.org/x"];

    private static readonly string[] Escapes =
        ["\\n", "\\t", "\\\"", "\\\\", "\\x41", "\\u00e9", "\\U0001F600", "\\ ", "\\/", "\\0", "\\e", "\\_"];

    private readonly StringBuilder _text = new();
    private int _keys;

    /// <summary>The next document.</summary>
    public string Next()
    {
        _text.Clear();
        _keys = 0;
        WriteMap(random.Next(6) == 0 ? random.Next(3) : 0, level: 0, isAfterHyphen: false);
        return _text.ToString();
    }

    private void WriteMap(int indent, int level, bool isAfterHyphen)
    {
        int entries = random.Next(1, level == 0 ? 6 : 4);
        for (int i = 0; i < entries; i++)
        {
            if (i > 0 || !isAfterHyphen)
            {
                WriteSpace(indent);
                _text.Append(' ', indent);
            }

            _text.Append(Key()).Append(Pick("", "", "", " ")).Append(':');
            WriteValue(indent, level, isListAllowedHere: true);
        }
    }

    private void WriteList(int indent, int level)
    {
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            WriteSpace(indent);
            _text.Append(' ', indent).Append('-');
            if (level < MostLevels && random.Next(4) == 0)
            {
                int blanks = random.Next(1, 4);
                _text.Append(' ', blanks);
                WriteMap(indent + 1 + blanks, level + 1, isAfterHyphen: true);
            }
            else
            {
                WriteValue(indent, level, isListAllowedHere: false);
            }
        }
    }

    private void WriteValue(int indent, int level, bool isListAllowedHere)
    {
        int deeper = indent + random.Next(1, 5);
        int kind = random.Next(level < MostLevels ? 14 : 10);
        string gap = Pick(" ", " ", "  ", "\t");
        switch (kind)
        {
            case 0:
                EndLine(Pick("", " "));
                break;
            case 1 or 2:
                _text.Append(gap).Append(Plain());
                EndLine("");
                break;
            case 3:
                _text.Append(gap).Append(Plain());
                WriteLines(deeper, Plain);
                EndLine("");
                break;
            case 4 or 5:
                _text.Append(gap).Append('\'').Append(Quoted("''"));
                WriteLines(deeper, () => Quoted("''"));
                _text.Append('\'');
                EndLine("");
                break;
            case 6 or 7:
                _text.Append(gap).Append('"').Append(Quoted(Pick(Escapes)));
                WriteLines(deeper, () => Quoted(Pick(Escapes)));
                _text.Append('"');
                EndLine("");
                break;
            case 8 or 9:
                WriteBlockText(gap, indent, deeper);
                break;
            case 10:
                _text.Append(gap);
                WriteFlow(level + 1, deeper);
                EndLine("");
                break;
            case 11 or 12:
                EndLine("");
                WriteList(isListAllowedHere && random.Next(3) == 0 ? indent : deeper, level + 1);
                break;
            default:
                EndLine("");
                WriteMap(deeper, level + 1, isAfterHyphen: false);
                break;
        }
    }

    private void WriteBlockText(string gap, int indent, int deeper)
    {
        bool isGiven = random.Next(4) == 0;
        _text.Append(gap).Append(Pick("|", ">")).Append(isGiven ? (deeper - indent).ToString("D", null) : "").Append(Pick("", "-", "+"));
        EndLine("");
        int lines = random.Next(4);
        for (int i = 0; i < lines; i++)
        {
            if (random.Next(4) == 0)
            {
                _text.Append('\n');
            }

            int more = (i > 0 || isGiven) && random.Next(4) == 0 ? random.Next(1, 4) : 0;
            _text.Append(' ', deeper + more).Append(Pick(Words)).Append(' ').Append(Pick("# x", "a: b", "- c", "\"d")).Append('\n');
        }

        _text.Append('\n', random.Next(3));
    }

    private void WriteFlow(int level, int indent)
    {
        bool isMap = random.Next(2) == 0;
        _text.Append(isMap ? '{' : '[');
        int items = random.Next(4);
        for (int i = 0; i < items; i++)
        {
            WriteFlowSpace(indent);
            if (isMap)
            {
                _text.Append(Key()).Append(": ");
            }

            if (level < MostLevels && random.Next(5) == 0)
            {
                WriteFlow(level + 1, indent);
            }
            else
            {
                _text.Append(random.Next(3) switch
                {
                    0 => $"\"{Quoted(Pick(Escapes))}\"",
                    1 => $"'{Quoted("''")}'",
                    _ => $"{Pick(FlowWords)} {Pick(FlowWords)}",
                });
            }

            WriteFlowSpace(indent);
            _text.Append(i + 1 < items || random.Next(4) == 0 ? "," : "");
        }

        WriteFlowSpace(indent);
        _text.Append(isMap ? '}' : ']');
    }

    private void WriteFlowSpace(int indent)
    {
        switch (random.Next(8))
        {
            case 0:
                _text.Append('\n').Append(' ', indent);
                break;
            case 1:
                _text.Append(" # in, [between\n").Append(' ', indent);
                break;
            case < 5:
                _text.Append(' ');
                break;
        }
    }

    private void WriteLines(int indent, Func<string> write)
    {
        for (int i = random.Next(6) - 3; i > 0; i--)
        {
            _text.Append(Pick("", " ")).Append('\n', random.Next(1, 3)).Append(' ', indent).Append(write());
        }
    }

    /// <summary>Blank lines and comments between entries.</summary>
    private void WriteSpace(int indent)
    {
        if (random.Next(8) == 0)
        {
            _text.Append(Pick("\n", "\n\n", "# between\n", new string(' ', indent) + "# between\n\n"));
        }
    }

    private void EndLine(string behind) =>
        _text.Append(behind).Append(random.Next(8) == 0 ? " # comment: [x" : "").Append(Pick("", "", " ")).Append('\n');

    private string Key()
    {
        string key = Pick("title", "the date", "og:image", "x-y_z", "it's", "\u00E9t\u00E9") + (++_keys);
        return random.Next(6) switch
        {
            0 => $"\"{key}\"",
            1 => $"'{key.Replace("'", "''", StringComparison.Ordinal)}'",
            _ => key,
        };
    }

    private string Plain() => Join(Pick(FirstWords), random.Next(4), () => Pick(Words));

    private string Quoted(string escape) => Join(QuotedWord(escape), random.Next(3), () => QuotedWord(escape));

    private string QuotedWord(string escape) =>
        new string([.. Pick(Words).Where(static c => c is not ('\'' or '"' or '\\'))]) + (random.Next(4) == 0 ? escape : "");

    private static string Join(string first, int more, Func<string> next) =>
        string.Join(' ', Enumerable.Range(0, more).Select(_ => next()).Prepend(first));

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
