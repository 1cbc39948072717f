namespace ArticleGen.Reading.Lexicon;

/// <summary>Says which nouns describe one office, and which describe the person an article is about.</summary>
internal sealed class RoleNouns
{
    private readonly Dictionary<string, List<string>> _synonyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _same = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _main = new(StringComparer.Ordinal);

    private RoleNouns()
    {
        foreach (string[] fields in WordList.Read("main-person-nouns.txt"))
        {
            _main[fields[0]] = fields.Length > 1;
        }

        foreach (string[] fields in WordList.Read("role-synonyms.txt"))
        {
            string[] group = WordList.Split(fields[0], ',').ToArray();
            AddGroup(group, _synonyms);
            if (fields.Length > 1)
            {
                AddGroup(group, _same);
            }
        }
    }

    /// <summary>The nouns of the lists embedded in this assembly.</summary>
    public static RoleNouns Default { get; } = new();

    /// <summary>
    /// The nouns that may stand for the office of <paramref name="noun"/>, where another word says which office it is.
    /// </summary>
    public IReadOnlyList<string> Synonyms(string noun) => _synonyms.TryGetValue(noun, out List<string>? others) ? others : [];

    /// <summary>The nouns that mean the same as <paramref name="noun"/>, even alone.</summary>
    public IReadOnlyList<string> Same(string noun) => _same.TryGetValue(noun, out List<string>? others) ? others : [];

    /// <summary>Whether the noun alone may describe the person that the article is about.</summary>
    public bool MayMeanMainPerson(string noun) => _main.TryGetValue(noun, out bool office) && !office;

    /// <summary>Whether the noun is an office of somebody well known.</summary>
    public bool IsOffice(string noun) => _main.TryGetValue(noun, out bool office) && office;

    private static void AddGroup(string[] group, Dictionary<string, List<string>> groups)
    {
        foreach (string noun in group)
        {
            if (!groups.TryGetValue(noun, out List<string>? others))
            {
                groups[noun] = others = [];
            }

            others.AddRange(group.Where(other => other != noun && !others.Contains(other)));
        }
    }
}
