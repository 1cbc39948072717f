using System.Globalization;
using System.Text;

namespace ArticleGen.Tool.Output;

/// <summary>
/// Names of files as git writes them where one could be misread: in quotation marks, with the bytes that are not plain as numbers.
/// </summary>
internal static class GitNames
{
    // The letters for the bytes 7 to 13.
    private const string Letters = "abtnvfr";
    private const byte FirstLetter = 7;

    /// <summary>The name as git prints it in a diff.</summary>
    internal static string Quote(string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(name);
        return bytes.All(static b => b is >= (byte)' ' and < 0x7F and not ((byte)'"' or (byte)'\\'))
            ? name
            : $"\"{string.Concat(bytes.Select(Escape))}\"";
    }

    /// <summary>The name that git has printed.</summary>
    internal static string Unquote(string printed)
    {
        if (printed is not ['"', .. { } inner, '"'])
        {
            return printed;
        }

        List<byte> bytes = [];
        byte[] quoted = Encoding.UTF8.GetBytes(inner);
        for (int i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] != '\\' || i + 1 == quoted.Length)
            {
                bytes.Add(quoted[i]);
            }
            else if (i + 3 < quoted.Length && ReadOctal(quoted.AsSpan(i + 1, 3)) is { } value)
            {
                bytes.Add(value);
                i += 3;
            }
            else
            {
                i++;
                int letter = Letters.IndexOf((char)quoted[i], StringComparison.Ordinal);
                bytes.Add(letter < 0 ? quoted[i] : (byte)(FirstLetter + letter));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static string Escape(byte b) => b switch
    {
        (byte)'"' => "\\\"",
        (byte)'\\' => "\\\\",
        >= FirstLetter and < FirstLetter + 7 => "\\" + Letters[b - FirstLetter],
        < (byte)' ' or >= 0x7F => "\\" + Convert.ToString(b, 8).PadLeft(3, '0'),
        _ => ((char)b).ToString(CultureInfo.InvariantCulture),
    };

    private static byte? ReadOctal(ReadOnlySpan<byte> digits) =>
        digits is [>= (byte)'0' and <= (byte)'3', >= (byte)'0' and <= (byte)'7', >= (byte)'0' and <= (byte)'7']
            ? (byte)(((digits[0] - '0') << 6) | ((digits[1] - '0') << 3) | (digits[2] - '0'))
            : null;
}
