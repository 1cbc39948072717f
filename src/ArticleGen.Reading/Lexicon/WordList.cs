namespace ArticleGen.Reading.Lexicon;

/// <summary>Reads the embedded word lists: one entry a line, "#" starts a comment line, " | " separates fields.</summary>
internal static class WordList
{
    /// <summary>The entries of the list <paramref name="name"/>, each split into its fields.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using Stream stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list '{name}' is not embedded in the assembly.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('|').Select(field => field.Trim()).ToArray();
            }
        }
    }

    /// <summary>
    /// The first fields of the list <paramref name="name"/>: words that one reader alone asks for, found whatever their case.
    /// </summary>
    public static HashSet<string> Words(string name) => new(Read(name).Select(fields => fields[0]), StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of a field that are separated by <paramref name="separator"/>, without the spaces around them.</summary>
    public static IEnumerable<string> Split(string field, char separator) =>
        field.Split(separator).Select(part => part.Trim()).Where(part => part.Length > 0);
}
