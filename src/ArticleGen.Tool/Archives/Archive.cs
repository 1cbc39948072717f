using ArticleGen.Hashing;
using ArticleGen.Model;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Archives;

/// <summary>Articles that were read, and what they have together. Of their texts nothing is kept.</summary>
/// <param name="Set">Where they come from.</param>
/// <param name="Articles">The articles in the order of their files.</param>
/// <param name="Catalogue">Their names, and the actors of all of them: those that a project with these articles has.</param>
internal sealed record Archive(ArticleSet Set, IReadOnlyList<ArchivedArticle> Articles, Catalogue Catalogue)
{
    /// <summary>What was read from them.</summary>
    internal IReadOnlyList<ArticleModel> Models => [.. Articles.Select(static article => article.Model)];
}

/// <summary>An article that was read.</summary>
/// <param name="File">Its file, to be read again.</param>
/// <param name="Name">The names it has among the others.</param>
/// <param name="Model">What was read, without text, paragraphs and mentions.</param>
/// <param name="Remarks">What the rules say of it.</param>
/// <param name="Checksum">That of its text.</param>
internal sealed record ArchivedArticle(
    ArticleFile File, NamedFile Name, ArticleModel Model, IReadOnlyList<Remark> Remarks, TextChecksum Checksum)
{
    /// <summary>
    /// The path of the file below the folder or the project that was named, its name if it was named itself: the same from wherever the
    /// tool is run.
    /// </summary>
    internal string ShownFile => ShownPath.WithSlashes(
        File.Folder is { } folder ? Path.GetRelativePath(folder, File.Path) : Path.GetFileName(File.Path));

    /// <summary>The text, read again: the same that was read before.</summary>
    /// <exception cref="ToolException">The file has another one by now, or none.</exception>
    internal string ReadText(CancellationToken cancel) =>
        File.ReadAgain().GetText(cancel)?.ToString() is { } text && TextChecksum.Compute(text) == Checksum
            ? text
            : throw new ToolException($"{Model.Item.SourceFile}: the file has changed since it was read: run the command again");
}
