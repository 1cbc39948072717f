using System.Text;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>Makes documents of JSON: a map with values of all kinds.</summary>
/// <param name="random">What decides; the same seed gives the same document.</param>
internal sealed class RandomJson(Random random)
{
    private const int MostLevels = 4;

    private static readonly string[] Words =
    [
        "port", "the ferry", "a: b", "# x", "17:35", "[x]", "{y}", "a,b", "'", "//", "Caf\u00E9", "\U0001F600", "true",
        "\\n", "\\t", "\\\"", "\\\\",
        "\\/", "\\u00e9", "\\uD83D\\uDE00", "\\b", "\\f", "\\r", "",
    ];

    private static readonly string[] Plain = ["0", "12", "-5", "0.5", "-1.5e3", "1E+10", "6.02e-23", "true", "false", "null", "-0"];

    private readonly StringBuilder _text = new();
    private int _keys;

    /// <summary>The next document.</summary>
    public string Next()
    {
        _text.Clear();
        _keys = 0;
        WriteMap(level: 0);
        return _text.ToString();
    }

    private void WriteMap(int level)
    {
        _text.Append('{').Append(Blank());
        int count = random.Next(4);
        for (int i = 0; i < count; i++)
        {
            _text.Append("\"k").Append(_keys++).Append(Pick(Words)).Append('"').Append(Blank()).Append(':').Append(Blank());
            WriteValue(level + 1);
            _text.Append(Blank()).Append(i < count - 1 ? "," + Blank() : "");
        }

        _text.Append('}');
    }

    private void WriteList(int level)
    {
        _text.Append('[').Append(Blank());
        int count = random.Next(4);
        for (int i = 0; i < count; i++)
        {
            WriteValue(level + 1);
            _text.Append(Blank()).Append(i < count - 1 ? "," + Blank() : "");
        }

        _text.Append(']');
    }

    private void WriteValue(int level)
    {
        int kind = random.Next(level < MostLevels ? 6 : 4);
        switch (kind)
        {
            case 0:
                _text.Append(Pick(Plain));
                break;
            case 4:
                WriteMap(level);
                break;
            case 5:
                WriteList(level);
                break;
            default:
                _text.Append('"').Append(Pick(Words)).Append(Pick(" ", "")).Append(Pick(Words)).Append('"');
                break;
        }
    }

    private string Blank() => Pick("", "", " ", "\n", "\r\n  ", "\t");

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
