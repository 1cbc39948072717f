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

    private const string DateFormat = "yyyy-MM-dd";
    private const int LongestScalar = 64;
    private const int LongestAddress = 2_048;

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
    internal static bool Fits(FieldKind kind, FieldText value) => Fits(kind, value.Text, value.IsQuoted);

    /// <inheritdoc cref="Fits(FieldKind, FieldText)"/>
    /// <param name="kind">The kind.</param>
    /// <param name="text">The value.</param>
    /// <param name="isQuoted">Whether it stands in quotation marks, or on lines of its own.</param>
    internal static bool Fits(FieldKind kind, string text, bool isQuoted) => kind switch
    {
        FieldKind.Text => true,
        FieldKind.Boolean => !isQuoted && IsTruthValue(text),
        FieldKind.Int32 => !isQuoted && IsPlainNumber(text) && int.TryParse(text, Whole, CultureInfo.InvariantCulture, out _),
        FieldKind.Int64 => !isQuoted && IsPlainNumber(text) && long.TryParse(text, Whole, CultureInfo.InvariantCulture, out _),
        FieldKind.Decimal => !isQuoted && IsPlainNumber(text) && decimal.TryParse(text, Fraction, CultureInfo.InvariantCulture, out _),
        FieldKind.Date => StartsLikeDate(text) && IsTime(text, DateFormat),
        FieldKind.DateTime => StartsLikeDate(text) && (IsTime(text, DateTimeFormats) || IsTime(text, DateFormat)),
        FieldKind.DateTimeOffset => StartsLikeDate(text)
            && DateTimeOffset.TryParseExact(text, MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        FieldKind.Uri => IsAddress(text),
        _ => false,
    };

    /// <summary>Whether a value says nothing: it is empty, or null in YAML.</summary>
    internal static bool IsAbsent(string text, bool isQuoted) =>
        string.IsNullOrWhiteSpace(text) || (!isQuoted && text is "~" or "null" or "Null" or "NULL");

    /// <inheritdoc cref="IsAbsent(string, bool)"/>
    internal static bool IsAbsent(FieldText value) => IsAbsent(value.Text, value.IsQuoted);

    private static bool IsTruthValue(string text) =>
        text.Length <= 5 && text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "on" or "off";

    // "007" and "+5" are codes and scores more often than numbers.
    private static bool IsPlainNumber(string text)
    {
        int start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        return text.Length > start
            && text.Length <= LongestScalar
            && IsDigit(text[start])
            && IsDigit(text[text.Length - 1])
            && (text[start] != '0' || text.Length == start + 1 || text[start + 1] == '.');
    }

    // Most texts are no dates, and to try all formats takes long.
    private static bool StartsLikeDate(string text) =>
        text.Length is >= 10 and <= LongestScalar && IsDigit(text[0]) && IsDigit(text[3]) && text[4] == '-';

    private static bool IsTime(string text, params string[] formats) =>
        System.DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // How long an address may be differs from one framework to another. One with a blank in it is a sentence.
    private static bool IsAddress(string text) =>
        text.Length <= LongestAddress
            && text.IndexOf("://", StringComparison.Ordinal) > 0
            && !text.Any(char.IsWhiteSpace)
            && System.Uri.TryCreate(text, UriKind.Absolute, out _);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
