using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading;

/// <summary>How an article is read. It never changes, so any number of threads may read with the same one.</summary>
public sealed record ReadingOptions
{
    /// <summary>The format that the text shows, and no words but those of the built-in lists.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>
    /// How the text is written; null where the text itself is to tell: HTML if it is a page of HTML, else plain text. Markdown looks like
    /// plain text, so it has to be named; <see cref="ArticleFormats.Find"/> tells it by the name of a file.
    /// </summary>
    public ArticleFormat? Format { get; init; }

    /// <summary>
    /// Words added to the built-in lists. Make one lexicon and keep it: the tables that reading needs are made when it is first used.
    /// </summary>
    public ArticleLexicon Lexicon { get; init; } = ArticleLexicon.Empty;
}
