using ArticleGen.Files;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Settings;

namespace ArticleGen.Tool.Input;

/// <summary>Articles, with everything that affects how they are read. No rules, and no compiler: it takes long to load.</summary>
/// <param name="Files">The files: articles, and what affects them. The settings show which is which.</param>
/// <param name="Settings">What is said of each file.</param>
internal sealed record TextSet(ImmutableArray<TextFile> Files, TextSettings Settings)
{
    /// <summary>The project file that has the articles; null where none has.</summary>
    internal string? Project { get; init; }

    /// <summary>The target framework that was chosen, where the project has several; null where there was no choice.</summary>
    internal string? ChosenFramework { get; init; }

    /// <summary>The files that the run is about; null where it is about all of them.</summary>
    internal ChosenFiles? Chosen { get; init; }

    /// <summary>The files that the run is about.</summary>
    internal IEnumerable<TextFile> ChosenFiles => Files.Where(file => Chosen is null || Chosen.Include(file.Path));

    /// <summary>The articles that the run is about.</summary>
    internal IEnumerable<TextFile> ChosenArticles =>
        ChosenFiles.Where(file => ArticleFiles.IsArticle(file.Path, Settings.FindMetadata(file)));

    /// <summary>What is said of an article.</summary>
    internal ArticleItem GetItem(TextFile article) =>
        ArticleItem.From(article.Path, Settings.FindMetadata(article), Settings.ProjectDirectory);

    /// <summary>The words that the lexicons add to the built-in lists.</summary>
    internal ArticleLexicon ReadLexicon() => ArticleLexicon.Join(
    [
        .. Files.Where(file => LexiconFiles.IsLexicon(file.Path, Settings.FindMetadata(file)))
            .Select(static file => file.Read()?.Text)
            .OfType<string>()
            .Select(static text => ArticleLexicon.Read(text).Lexicon),
    ]);
}
