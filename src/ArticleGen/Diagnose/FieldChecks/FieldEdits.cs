using ArticleGen.Fields;

namespace ArticleGen.Diagnose.FieldChecks;

/// <summary>Makes the edits that mend fields of front matter, where they are clear.</summary>
internal static class FieldEdits
{
    private static readonly string[] TruthValues = ["true", "false"];

    /// <summary>Puts another text in the place of a value; null where it would have to be written in another way.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="value">The value.</param>
    /// <param name="meant">What should stand there.</param>
    internal static TextEdit? Replace(string text, FieldText value, string meant)
    {
        string written = value.Range.In(text);
        return !IsPlain(meant) ? null
            : written == value.Text ? new(value.Range, meant)
            : IsInMarks(written, value.Text) ? new(new(value.Range.Start + 1, value.Text.Length), meant)
            : null;
    }

    /// <summary>Takes the quotation marks off a number or a truth value; null where that is not all it takes.</summary>
    internal static TextEdit? Unquote(string text, FieldText value)
    {
        bool isPlain = ScalarValues.Fits(FieldKind.Decimal, value.Text, isQuoted: false) || TruthValues.Contains(value.Text);
        return isPlain && IsInMarks(value.Range.In(text), value.Text) ? new(value.Range, value.Text) : null;
    }

    /// <summary>Puts a value in quotation marks; null where that is not all it takes.</summary>
    internal static TextEdit? Quote(string text, FieldText value) =>
        !value.IsQuoted && value.Range.In(text) == value.Text && value.Text.IndexOfAny(['"', '\\', '\n', '\r']) < 0
            ? new(value.Range, "\"" + value.Text + "\"")
            : null;

    /// <summary>
    /// Gives a key another name, written as the key is: "reading_tme" becomes "reading_time" where the schema has ReadingTime. Null where
    /// the name has signs that cannot be written so.
    /// </summary>
    internal static TextEdit? Rename(string text, FieldReading field, string name)
    {
        TextRange key = field.KeyRange;
        TextRange word = IsInMarks(key.In(text), field.Key) ? new(key.Start + 1, key.Length - 2) : key;
        string written = WriteLike(field.Key, name);
        return FieldKeys.Normalize(written) == FieldKeys.Normalize(name) ? new(word, written) : null;
    }

    /// <summary>A name in the style of a key: with its separator, or its capital letters.</summary>
    internal static string WriteLike(string key, string name)
    {
        IEnumerable<string> words = SplitWords(name);
        int separator = key.IndexOfAny(['_', '-', ' ']);
        if (separator > 0)
        {
            string separated = string.Join(key[separator].ToString(), words);
            return char.IsUpper(key[0]) ? separated : separated.ToLowerInvariant();
        }

        // A key without quotation marks has no blanks in TOML.
        return !key.Any(char.IsUpper) ? string.Concat(words).ToLowerInvariant()
            : char.IsUpper(key[0]) ? string.Concat(words.Select(Capitalize))
            : string.Concat(words.Select(static (word, i) => i == 0 ? word.ToLowerInvariant() : Capitalize(word)));
    }

    private static string Capitalize(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);

    private static IEnumerable<string> SplitWords(string name)
    {
        foreach (string word in Identifiers.Words(name))
        {
            int start = 0;
            for (int i = 1; i < word.Length; i++)
            {
                if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                {
                    yield return word.Substring(start, i - start);
                    start = i;
                }
            }

            yield return word.Substring(start);
        }
    }

    // With an escape in it, more than the marks would have to go.
    private static bool IsInMarks(string written, string text) =>
        written.Length == text.Length + 2
        && written[0] is '"' or '\''
        && written[written.Length - 1] == written[0]
        && string.CompareOrdinal(written, 1, text, 0, text.Length) == 0;

    // It needs neither quotation marks nor an escape in any format.
    private static bool IsPlain(string words) =>
        char.IsLetter(words[0]) && words.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '/' or '.');
}
