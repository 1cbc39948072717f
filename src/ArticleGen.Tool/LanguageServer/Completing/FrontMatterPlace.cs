namespace ArticleGen.Tool.LanguageServer.Completing;

/// <summary>A place of front matter at which somebody types.</summary>
/// <param name="Path">The keys that lead to the place, the outermost first; of a value with its own key, of a key those above it.</param>
/// <param name="IsKey">Whether a key is typed there, and else a value.</param>
/// <param name="Typed">The word there, up to the caret and behind it: quotation marks do not count.</param>
internal sealed record FrontMatterPlace(IReadOnlyList<string> Path, bool IsKey, TextRange Typed)
{
    /// <summary>What stands between a key and its value.</summary>
    public required string Separator { get; init; }

    /// <summary>The quotation mark in front of the words; null where there is none.</summary>
    public char? Mark { get; init; }

    /// <summary>What has to stand in front of the word: a blank behind the colon or the hyphen of YAML, else nothing.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Whether a word without quotation marks is no text there.</summary>
    public bool NeedsMarks { get; init; }
}
