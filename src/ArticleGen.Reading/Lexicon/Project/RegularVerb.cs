namespace ArticleGen.Reading.Lexicon.Project;

/// <summary>The forms of a regular verb, for which a lexicon gives only the base: "toot", "row back".</summary>
internal static class RegularVerb
{
    /// <summary>Base, third person, past, past participle and -ing form; of several words the first one changes.</summary>
    public static string[] Forms(string verb)
    {
        int gap = verb.IndexOf(' ');
        string word = gap < 0 ? verb : verb.Substring(0, gap);
        string rest = gap < 0 ? "" : verb.Substring(gap);
        string past = Past(word) + rest;
        return [verb, Third(word) + rest, past, past, Ing(word) + rest];
    }

    private static string Third(string word) =>
        EndsInConsonantAndY(word) ? WithoutLast(word) + "ies"
        : word.EndsWith("s", StringComparison.Ordinal)
            || word.EndsWith("x", StringComparison.Ordinal)
            || word.EndsWith("z", StringComparison.Ordinal)
            || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    private static string Past(string word) =>
        EndsInConsonantAndY(word) ? WithoutLast(word) + "ied"
        : word.EndsWith("e", StringComparison.Ordinal) ? word + "d"
        : word + "ed";

    private static string Ing(string word) =>
        word.EndsWith("ie", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2) + "ying"
        : word.Length > 2 && word[word.Length - 1] == 'e' && word[word.Length - 2] is not ('e' or 'o' or 'y') ? WithoutLast(word) + "ing"
        : word + "ing";

    private static bool EndsInConsonantAndY(string word) =>
        word.Length > 1 && word[word.Length - 1] == 'y' && word[word.Length - 2] is not ('a' or 'e' or 'i' or 'o' or 'u');

    private static string WithoutLast(string word) => word.Substring(0, word.Length - 1);
}
