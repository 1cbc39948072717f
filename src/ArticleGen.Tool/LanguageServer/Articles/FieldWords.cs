using ArticleGen.Fields;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>Writes words as values of front matter, so that they are read as these words again.</summary>
internal static class FieldWords
{
    private static readonly FieldKind[] OtherKinds =
    [
        FieldKind.Boolean, FieldKind.Int64, FieldKind.Decimal, FieldKind.Date, FieldKind.DateTime, FieldKind.DateTimeOffset,
    ];

    /// <summary>Whether words are that text in YAML without quotation marks, in brackets as well.</summary>
    internal static bool ArePlain(string words) =>
        words.Length > 0 && char.IsLetter(words[0]) && ArePlainInside(words) && !MeanSomethingElse(words);

    /// <summary>Whether words can stand between or behind others in YAML without quotation marks.</summary>
    internal static bool ArePlainInside(string words) =>
        words.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '/' or '.' or '\'' or '’' or '&');

    /// <summary>Whether words without quotation marks are a number, a day, a truth value, or nothing.</summary>
    internal static bool MeanSomethingElse(string words) =>
        ScalarValues.IsAbsent(words, isQuoted: false) || OtherKinds.Any(kind => ScalarValues.Fits(kind, words, isQuoted: false));

    /// <summary>Words of a line in double marks, which YAML, TOML and JSON read alike.</summary>
    internal static string Quote(string words) => $"\"{EscapeDouble(words)}\"";

    /// <summary>Words between double marks.</summary>
    internal static string EscapeDouble(string words) =>
        words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    /// <summary>Words between single marks of YAML. Those of TOML know no escape.</summary>
    internal static string EscapeSingle(string words) => words.Replace("'", "''", StringComparison.Ordinal);
}
