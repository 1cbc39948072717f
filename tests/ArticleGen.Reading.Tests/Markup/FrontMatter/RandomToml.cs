using System.Text;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>Makes documents of the reach of TOML: keys, values of all kinds, lists, tables, comments.</summary>
/// <param name="random">What decides; the same seed gives the same document.</param>
internal sealed class RandomToml(Random random)
{
    private const int MostLevels = 3;

    private static readonly string[] Words =
        ["port", "ferry", "a: b", "# x", "C#", "17:35", "[x]", "{y}", "a,b", "=", "Caf\u00E9", "\U0001F600", "true", "12"];

    private static readonly string[] Plain =
    [
        "0", "12", "-5", "+7", "1_000", "0xFF", "0o17", "0b101", "0.5", "-1.5e3", "1e+10", "6.02E23", "inf", "-inf", "nan", "true", "false",
        "2008-08-21", "17:35:00", "17:35:00.5", "2008-08-21T17:35:00", "2008-08-21 17:35:00", "2008-08-21T17:35:00Z",
        "2008-08-21T17:35:00+04:00", "2008-08-21t17:35:00.25z", "2008-02-29",
    ];

    private static readonly string[] Escapes = ["\\n", "\\t", "\\\"", "\\\\", "\\u00e9", "\\U0001F600", "\\b", "\\f", "\\r"];

    private readonly StringBuilder _text = new();
    private int _keys;

    /// <summary>The next document.</summary>
    public string Next()
    {
        _text.Clear();
        _keys = 0;
        WriteEntries(level: 0);
        for (int i = random.Next(3); i > 0; i--)
        {
            string name = Key();
            if (random.Next(3) > 0)
            {
                _text.Append('[').Append(Blank()).Append(name).Append(Blank()).Append(']');
                EndLine();
                WriteEntries(level: 1);
            }
            else
            {
                for (int j = random.Next(1, 4); j > 0; j--)
                {
                    _text.Append("[[").Append(name).Append("]]");
                    EndLine();
                    WriteEntries(level: 2);
                }
            }
        }

        return _text.ToString();
    }

    private void WriteEntries(int level)
    {
        for (int i = random.Next(4); i > 0; i--)
        {
            _text.Append(Pick("", "", "", "\n", "# between\n", "  "));
            bool isDotted = level < MostLevels && random.Next(5) == 0;
            string first = Key();
            for (int j = isDotted ? random.Next(1, 3) : 1; j > 0; j--)
            {
                string key = isDotted ? $"{first}{Blank()}.{Blank()}{Key()}" : first;
                _text.Append(key).Append(Blank()).Append('=').Append(Blank());
                WriteValue(isDotted ? level + 1 : level);
                EndLine();
            }
        }
    }

    private void WriteValue(int level)
    {
        switch (random.Next(level < MostLevels ? 8 : 6))
        {
            case 0:
                _text.Append('"').Append(Text("\"", Pick(Escapes))).Append('"');
                break;
            case 1:
                _text.Append('\'').Append(Text("'", "\\")).Append('\'');
                break;
            case 2:
                _text.Append("\"\"\"").Append(Pick("", "\n", "\n\n")).Append(Lines("\"", Pick(Escapes))).Append("\"\"\"");
                break;
            case 3:
                _text.Append("'''").Append(Pick("", "\n")).Append(Lines("'", "\\")).Append("'''");
                break;
            case 4 or 5:
                _text.Append(Pick(Plain));
                break;
            case 6:
                WriteItems('[', ']', level, isTable: false);
                break;
            default:
                WriteItems('{', '}', level, isTable: true);
                break;
        }
    }

    private void WriteItems(char open, char close, int level, bool isTable)
    {
        _text.Append(open);
        int items = random.Next(4);
        for (int i = 0; i < items; i++)
        {
            WriteSpace(isTable);
            if (isTable)
            {
                _text.Append(Key()).Append(" = ");
            }

            WriteValue(level + 1);
            WriteSpace(isTable);
            _text.Append(i + 1 < items || random.Next(4) == 0 ? "," : "");
        }

        WriteSpace(isTable);
        _text.Append(close);
    }

    private void WriteSpace(bool isTable) =>
        _text.Append(isTable ? Pick("", " ", "\n  ") : Pick("", " ", " ", "\n", "\n  ", " # in, [between\n  "));

    private string Lines(string mark, string escape)
    {
        string joined = mark == "\"" ? Pick("", " \\\n   ") : "";
        return Text(mark, escape) + Pick("", "\n", "\n\n  ") + joined + Text(mark, escape) + Pick("", mark + "x", "\n");
    }

    private string Text(string mark, string escape) =>
        string.Join(' ', Enumerable.Range(0, random.Next(4)).Select(_ => Pick(Words) + (random.Next(4) == 0 ? escape : "")))
            .Replace(mark == "\"" ? "'" : "\"", "", StringComparison.Ordinal);

    private void EndLine() => _text.Append(Blank()).Append(random.Next(8) == 0 ? "# comment: [x" : "").Append('\n');

    private string Key()
    {
        string key = Pick("title", "x-y_z", "Date") + (++_keys);
        return random.Next(6) switch { 0 => $"\"the {key}\"", 1 => $"'{key}.x'", _ => key };
    }

    private string Blank() => Pick("", " ", " ", "\t");

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
