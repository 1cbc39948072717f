namespace ArticleGen.Reading.Lexicon;

/// <summary>The names that a project's lexicon lists.</summary>
internal sealed class OwnNames
{
    private const string Article = "the ";

    private readonly Dictionary<string, OwnName> _names = new(StringComparer.OrdinalIgnoreCase);

    // For each first word of names of several words: how many words the longest of these names has.
    private readonly Dictionary<string, int> _longest = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name as articles are read: "The" is no part of it.</summary>
    public static string WithoutArticle(string name) =>
        name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) && name.Length > Article.Length
            ? name.Substring(Article.Length)
            : name;

    public void Add(string name, OwnName meaning)
    {
        _names[name] = meaning;
        string[] words = name.Split(' ');
        if (words.Length > 1)
        {
            _longest[words[0]] = Math.Max(words.Length, _longest.TryGetValue(words[0], out int longest) ? longest : 0);
        }
    }

    /// <summary>Whom the name means; null when the lexicon does not list it.</summary>
    public OwnName? Find(string name) => _names.TryGetValue(name, out OwnName? meaning) ? meaning : null;

    /// <summary>The most words that a listed name starting with this word has; 1 when none has several.</summary>
    public int LongestFrom(string word) => _longest.TryGetValue(word, out int longest) ? longest : 1;
}
