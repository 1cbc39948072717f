namespace ArticleGen.Fields.Schema;

/// <summary>Checks the words of a choice: each becomes a member of an enum.</summary>
internal static class Choices
{
    private const int Most = 1_000;

    /// <summary>What is wrong with the words; null when nothing is.</summary>
    internal static ChoiceFault? FindFault(IReadOnlyList<string> words)
    {
        if (words.Count > Most)
        {
            return new($"it has {words.Count} words", $"at most {Most}, or 'string'");
        }

        if (words.All(static word => word == "null" || TypeNames.Find(word.TrimEnd('?', '[', ']')) is not null))
        {
            return FindTypes(words);
        }

        HashSet<string> members = new(StringComparer.OrdinalIgnoreCase);
        foreach (string word in words)
        {
            int odd = word.IndexOfAny(SchemaCharacters.NotInNames);
            if (odd >= 0)
            {
                string rest = string.Join("|", words.Select(Strip));
                return new(
                    $"{SchemaCharacters.Describe(word[odd])} cannot be in a word of a choice",
                    "words of letters and digits, as in 'lead|brief'",
                    words.All(static one => Identifiers.HasWord(Strip(one))) ? rest : null);
            }

            if (!Identifiers.HasWord(word))
            {
                return new("a word of the choice has neither letter nor digit", "a word between all bars, as in 'lead|brief'");
            }

            if (!members.Add(Identifiers.PascalCase(word)))
            {
                return new($"'{word}' is in the choice twice, as far as C# can tell", "each word once");
            }
        }

        return null;
    }

    // "int|null" and "int|string" are types in other languages.
    private static ChoiceFault FindTypes(IReadOnlyList<string> words)
    {
        string[] types = [.. words.Where(static word => word != "null")];
        return new("a field has one type", "one type, with '?' behind it if it may be missing", types.Length == 1 ? types[0] + "?" : null);
    }

    private static string Strip(string word) => string.Join("", word.Split(SchemaCharacters.NotInNames)).Trim();
}

/// <summary>What is wrong with a choice.</summary>
/// <param name="Detail">Why it is not understood.</param>
/// <param name="Advice">What to write instead.</param>
/// <param name="Suggestion">What should stand in its place, when that is clear.</param>
internal sealed record ChoiceFault(string Detail, string Advice, string? Suggestion = null);
