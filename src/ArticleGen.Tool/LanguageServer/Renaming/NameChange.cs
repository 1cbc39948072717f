using ArticleGen.Fields;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>A name that becomes another one.</summary>
/// <param name="OldName">The name as the article has it.</param>
/// <param name="NewName">The new name.</param>
internal sealed record NameChange(string OldName, string NewName)
{
    /// <summary>What the project declares of front matter; null where it declares nothing.</summary>
    internal FieldSchema? Schema { get; init; }

    /// <summary>Whether words are the id of an article, as the article can name it.</summary>
    internal Func<string, bool> IsArticle { get; init; } = static _ => false;

    /// <summary>The new name in the place of words that are the old one, in whatever case: what was in small letters stays so.</summary>
    internal string Replace(string words) =>
        words == OldName ? NewName
            : !words.Any(char.IsUpper) ? NewName.ToLowerInvariant()
            : !words.Any(char.IsLower) ? NewName.ToUpperInvariant()
            : NewName;
}
