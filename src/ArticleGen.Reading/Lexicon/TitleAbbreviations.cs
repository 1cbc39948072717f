namespace ArticleGen.Reading.Lexicon;

/// <summary>Titles written short and in full: "Sen." is a senator. Nothing changes after the constructor.</summary>
internal sealed class TitleAbbreviations
{
    private readonly Dictionary<string, string[]> _inFull = new(StringComparer.OrdinalIgnoreCase);

    private TitleAbbreviations()
    {
        foreach (string[] fields in WordList.Read("title-abbreviations.txt"))
        {
            _inFull[fields[0]] = WordList.Split(fields[1], ' ').ToArray();
        }
    }

    /// <summary>The titles of the list embedded in this assembly.</summary>
    public static TitleAbbreviations Default { get; } = new();

    /// <summary>The words a title stands for; none when it is not in the list.</summary>
    public IReadOnlyList<string> InFull(string title) => _inFull.TryGetValue(title, out string[]? words) ? words : [];
}
