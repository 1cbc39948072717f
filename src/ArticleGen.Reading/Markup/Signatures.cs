using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup;

/// <summary>What a line looks like that signs a quotation.</summary>
internal static class Signatures
{
    private const int Longest = 120;
    private const int MostWords = 6;
    private const int LongestParticle = 3;
    private const int MostPlainWords = 4;
    private const string Marks = "\"\u201C\u201E\u201D\u00AB\u00BB\u2018\u2019'";

    private static readonly char[] DoubleMarks = ['"', '\u201C', '\u201D', '\u201E'];

    /// <summary>Whether a line is a dash and who signs: no sentence, as it does not end like one.</summary>
    public static bool IsSigned(string line)
    {
        int name = 0;
        while (name < line.Length && Characters.IsDash(line[name]))
        {
            name++;
        }

        int dashes = name;
        while (name < line.Length && line[name] is ' ' or '\u00A0')
        {
            name++;
        }

        return dashes is > 0 and <= 3 && name < line.Length && line.Length <= Longest && Characters.IsLetter(line[name])
            && (line[0] == '-' && dashes == 1 ? IsName(line.Substring(name)) : line[line.Length - 1] is not ('!' or '?' or ':'));
    }

    /// <summary>Whether a line begins with a name: capitalised words up to a comma, a bracket, or the end.</summary>
    public static bool IsName(string line)
    {
        if (line.Length > Longest)
        {
            return false;
        }

        int end = line.IndexOfAny([',', '(']);
        string[] words = (end < 0 ? line : line.Substring(0, end)).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && Characters.IsUpper(words[0][0]) && words[0].Length > 1
            && Array.TrueForAll(words, static word => Characters.IsUpper(word[0]) || word.Length <= LongestParticle)
            && line[line.Length - 1] is not ('!' or '?' or ':');
    }

    /// <summary>
    /// Whether a line is plainly the name of a person, perhaps with what they are behind a comma: "Ines Calder, port director". Two words
    /// to four, letters only, and none that begins a title of something else: "The End".
    /// </summary>
    public static bool IsPlainName(string line)
    {
        int end = line.IndexOfAny([',', '(']);
        string[] words = (end < 0 ? line : line.Substring(0, end)).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return IsName(line) && line[line.Length - 1] != '.' && words.Length is > 1 and <= MostPlainWords
            && Characters.IsUpper(words[words.Length - 1][0])
            && words[0] is not ("The" or "A" or "An" or "In" or "On" or "At" or "For" or "From" or "To" or "Of" or "By")
            && Array.TrueForAll(words, IsPlainWord)
            && Array.Exists(words, static word => word.Length > 2 && !word.All(Characters.IsUpper));
    }

    private static bool IsPlainWord(string word) =>
        word.All(static c => Characters.IsLetter(c) || c is '-' or '.' or '\'' or '\u2019');

    /// <summary>Whether markup that names somebody stands in front: "&lt;cite&gt;" or "&lt;footer&gt;".</summary>
    public static bool BeginsWithNameTag(string markdown) =>
        markdown.StartsWith("<cite", StringComparison.OrdinalIgnoreCase)
        || markdown.StartsWith("<footer", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line shows by its markup that it is a name: "&lt;cite&gt;Ines Calder&lt;/cite&gt;", "**Ines Calder**".</summary>
    public static bool IsMarkedName(string markdown, string plain) =>
        (BeginsWithNameTag(markdown) || IsBoldName(markdown)) && IsName(plain) && plain[plain.Length - 1] != '.';

    private static bool IsBoldName(string markdown)
    {
        string mark = markdown.StartsWith("**", StringComparison.Ordinal) ? "**" : "__";
        int close = markdown.StartsWith(mark, StringComparison.Ordinal)
            ? markdown.IndexOf(mark, mark.Length, StringComparison.Ordinal)
            : -1;
        if (close < 0)
        {
            return false;
        }

        // One word alone is a label.
        string behind = markdown.Substring(close + mark.Length).TrimStart();
        return markdown.IndexOf(' ', 0, close) > 0 && (behind.Length == 0 || behind[0] is ',' or '(');
    }

    /// <summary>
    /// Where a dash and a name stand behind the last sentence of a line; -1 where none do. A dash inside a sentence signs nothing.
    /// </summary>
    public static int FindSigned(string line)
    {
        for (int last = line.Length - 1; last > 0 && line.Length - last <= Longest; last--)
        {
            if (!Characters.IsDash(line[last]))
            {
                continue;
            }

            int dash = last;
            while (dash > 0 && Characters.IsDash(line[dash - 1]))
            {
                dash--;
            }

            bool isApart = line[last] != '-'
                || (dash > 0 && char.IsWhiteSpace(line[dash - 1]) && last + 1 < line.Length && char.IsWhiteSpace(line[last + 1]));
            if (isApart && IsFullName(line.Substring(last + 1).TrimStart()) && EndsSentence(line.Substring(0, dash)))
            {
                return dash;
            }

            last = dash;
        }

        return -1;
    }

    /// <summary>Whether words end like a sentence, or like a quotation.</summary>
    public static bool EndsSentence(string words)
    {
        string trimmed = words.TrimEnd();
        return trimmed.Length > 1 && (trimmed[trimmed.Length - 1] is '.' or '!' or '?' or '\u2026' || EndsWithMark(trimmed));
    }

    /// <summary>A name that ends with a full stop has two words at least: "So it is." is a sentence.</summary>
    private static bool IsFullName(string words)
    {
        if (words.Length == 0 || !IsName(words))
        {
            return false;
        }

        int end = words.IndexOfAny([',', '(']);
        string[] name = (end < 0 ? words : words.Substring(0, end)).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words[words.Length - 1] != '.' || (name.Length > 1 && Characters.IsUpper(name[name.Length - 1][0]));
    }

    /// <summary>Whether a quotation mark stands in front of the first word.</summary>
    public static bool BeginsWithMark(string line) => line.Length > 0 && Marks.IndexOf(line[0]) >= 0;

    /// <summary>Whether a quotation mark stands behind the last word, or before the sign that ends the sentence.</summary>
    public static bool EndsWithMark(string line) =>
        line.Length > 1 && (Marks.IndexOf(line[line.Length - 1]) >= 0 || Marks.IndexOf(line[line.Length - 2]) >= 0);

    /// <summary>Whether a double mark stands anywhere in it.</summary>
    public static bool HoldsDoubleMark(string text) => text.IndexOfAny(DoubleMarks) >= 0;
}
