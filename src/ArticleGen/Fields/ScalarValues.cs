using System.Globalization;

namespace ArticleGen.Fields;

/// <summary>Knows which single values a type takes. The generated code reads them in the same way.</summary>
/// <remarks>
/// A value in quotation marks may be a date, an address or a choice, because JSON has no other way to write them, but never a number or a
/// truth value: whoever puts "007" in marks wants the text.
/// </remarks>
internal static class ScalarValues
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles Fraction = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly string[] DateTimeFormats =
    [
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF",
    ];

    private static readonly string[] MomentFormats =
        [.. DateTimeFormats.Select(static format => format + "zzz"), .. DateTimeFormats.Select(static format => format + "'Z'")];

    /// <summary>
    /// Whether a value is one of a kind that needs no look at the project: not a choice, an article, an actor, a list or a record.
    /// </summary>
    internal static bool Fits(FieldKind kind, FieldText value)
    {
        string text = value.Text;
        return kind switch
        {
            FieldKind.Text => true,
            FieldKind.Boolean => !value.IsQuoted && IsTruthValue(text),
            FieldKind.Int32 => !value.IsQuoted && IsPlainNumber(text) && int.TryParse(text, Whole, CultureInfo.InvariantCulture, out _),
            FieldKind.Int64 => !value.IsQuoted && IsPlainNumber(text) && long.TryParse(text, Whole, CultureInfo.InvariantCulture, out _),
            FieldKind.Decimal =>
                !value.IsQuoted && IsPlainNumber(text) && decimal.TryParse(text, Fraction, CultureInfo.InvariantCulture, out _),
            FieldKind.Date => IsTime(text, "yyyy-MM-dd"),
            FieldKind.DateTime => IsTime(text, DateTimeFormats),
            FieldKind.DateTimeOffset => DateTimeOffset.TryParseExact(
                text, MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
            FieldKind.Uri => text.IndexOf("://", StringComparison.Ordinal) > 0 && System.Uri.TryCreate(text, UriKind.Absolute, out _),
            _ => false,
        };
    }

    private static bool IsTruthValue(string text) => text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "on" or "off";

    // "007" and "+5" are codes and scores more often than numbers.
    private static bool IsPlainNumber(string text)
    {
        int start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        return text.Length > start
            && text[start] is >= '0' and <= '9'
            && text[text.Length - 1] is >= '0' and <= '9'
            && (text[start] != '0' || text.Length == start + 1 || text[start + 1] == '.');
    }

    private static bool IsTime(string text, params string[] formats) =>
        System.DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
