using System.Globalization;
using System.Text;

namespace ArticleGen.Emit;

/// <summary>Values as they are written in C#.</summary>
internal static class Literals
{
    /// <summary>A number.</summary>
    internal static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A range, where its type is known.</summary>
    internal static string Range(TextRange range) => "new(" + Number(range.Start) + ", " + Number(range.Length) + ")";

    /// <summary>A span of time in whole seconds, where its type is known.</summary>
    internal static string Time(TimeSpan time) => "new(" + Number((int)time.TotalHours) + ", " + Number(time.Minutes) + ", " + Number(time.Seconds) + ")";

    /// <summary>A string in quotation marks.</summary>
    internal static string String(string value)
    {
        StringBuilder literal = new(value.Length + 2);
        return AppendEscaped(literal.Append('"'), value, 0, value.Length).Append('"').ToString();
    }

    /// <summary>An array of strings.</summary>
    internal static string Strings(IEnumerable<string> values) => "new[] { " + string.Join(", ", values.Select(String)) + " }";

    /// <summary>Appends a part of a text as it stands between the quotation marks of a string.</summary>
    internal static StringBuilder AppendEscaped(StringBuilder code, string text, int start, int length)
    {
        for (int i = start; i < start + length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '"' or '\\':
                    code.Append('\\').Append(c);
                    break;
                case '\n':
                    code.Append("\\n");
                    break;
                case '\r':
                    code.Append("\\r");
                    break;
                case '\t':
                    code.Append("\\t");
                    break;
                default:
                    if (Characters.IsPlain(text, i))
                    {
                        code.Append(c);
                    }
                    else
                    {
                        code.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    }

                    break;
            }
        }

        return code;
    }
}
