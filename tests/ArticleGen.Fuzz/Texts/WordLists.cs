using ArticleReader = ArticleGen.Reading.ArticleReader;

namespace ArticleGen.Fuzz.Texts;

/// <summary>The words the reader knows, from the lists in its own assembly.</summary>
internal static class WordLists
{
    /// <summary>All forms in a list: what stands before the bar, word by word.</summary>
    public static IReadOnlyList<string> Load(string name)
    {
        using Stream stream = typeof(ArticleReader).Assembly.GetManifestResourceStream(name + ".txt")
            ?? throw new ArgumentException($"There is no word list '{name}'.", nameof(name));
        using StreamReader reader = new(stream);
        List<string> words = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                string forms = line.Split('|')[0].Replace('_', ' ');
                words.AddRange(forms.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return words;
    }
}
