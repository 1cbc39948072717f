using System.Globalization;
using System.Text;

namespace ArticleGen.Emit.Code;

/// <summary>Values as they are written in C#.</summary>
internal static class Literals
{
    /// <summary>A number.</summary>
    internal static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

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
