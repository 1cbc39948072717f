using System.Globalization;
using System.Net;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>
/// A character as it stands in the text of an article: by itself, as a reference of HTML (&amp;#39;), or behind a backslash as in the
/// double marks of YAML, TOML and JSON (\u0027).
/// </summary>
/// <param name="Value">The character.</param>
/// <param name="Length">How many characters of the text it takes.</param>
internal readonly record struct WrittenCharacter(char Value, int Length)
{
    // "&CounterClockwiseContourIntegral;" is no part of a name.
    private const int LongestReference = 12;

    /// <summary>The character at an offset that lies in the text.</summary>
    internal static WrittenCharacter Read(string text, int offset) => text[offset] switch
    {
        '\\' => ReadEscape(text, offset),
        '&' => ReadReference(text, offset),
        char plain => new(plain, 1),
    };

    /// <summary>Whether what stands in front of an offset is the end of an escape for a gap or a control character, such as "\n".</summary>
    internal static bool EndsGap(string text, int offset) =>
        offset > 1 && text[offset - 2] == '\\' && text[offset - 1] is 'n' or 'r' or 't'
        && (offset == 2 || text[offset - 3] != '\\');

    private static WrittenCharacter ReadEscape(string text, int offset)
    {
        char kind = offset + 1 < text.Length ? text[offset + 1] : '\0';
        int digits = kind switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        return digits > 0 && offset + 2 + digits <= text.Length
            && uint.TryParse(text.AsSpan(offset + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code)
            && code <= char.MaxValue
                ? new((char)code, 2 + digits)
                : kind switch
                {
                    'n' or 'r' or 't' => new('\n', 2),
                    '"' or '\'' or '\\' or '/' => new(kind, 2),
                    _ => new('\\', 1),
                };
    }

    private static WrittenCharacter ReadReference(string text, int offset)
    {
        int length = text.AsSpan(offset, Math.Min(LongestReference, text.Length - offset)).IndexOf(';') + 1;
        return length > 0 && WebUtility.HtmlDecode(text.Substring(offset, length)) is [char decoded]
            ? new(decoded, length)
            : new('&', 1);
    }
}
