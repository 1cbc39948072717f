using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>A file at one moment, as the features look at it.</summary>
/// <param name="home">Where it belongs.</param>
/// <param name="project">The files there at that moment.</param>
/// <param name="file">The file.</param>
/// <param name="open">The document, where it is open.</param>
/// <param name="encoding">The units of places.</param>
internal sealed class ViewedFile(
    ProjectHome home, ProjectSnapshot project, ArticleFile file, OpenDocument? open, PositionEncoding encoding)
{
    // An open document may have gone on since.
    private DocumentText? _content = open is not null && ReferenceEquals(open.Source, file.GetText()) ? open.Content : null;

    /// <summary>Where it belongs.</summary>
    internal ProjectHome Home => home;

    /// <summary>The files there at that moment.</summary>
    internal ProjectSnapshot Project => project;

    /// <summary>The file.</summary>
    internal ArticleFile File => file;

    /// <summary>Its URI, as the client writes it.</summary>
    internal string Uri => open?.Uri ?? DocumentUri.Create(file.Path);

    /// <summary>Its text by lines.</summary>
    internal DocumentText Content => _content ??= new(file.GetText()?.ToString() ?? "", encoding);

    /// <summary>Another file of the same project at the same moment.</summary>
    /// <param name="other">The file.</param>
    /// <param name="document">The document that shows it, where one is open.</param>
    internal ViewedFile Beside(ArticleFile other, OpenDocument? document) => new(home, project, other, document, encoding);

    /// <summary>The reading of an article; null where the file is no article, or has no text.</summary>
    internal ArticleReading? Read(CancellationToken cancel) => project.Read(file, cancel);

    /// <summary>The headline of an article; the start of the file where it has none.</summary>
    internal Location FindHeadline(CancellationToken cancel) => new(Uri, Content.GetRange(Read(cancel)?.Headline ?? default(TextRange)));

    /// <summary>The parts of an article as its markup shows them; null where the file is no article, or has no text.</summary>
    internal ArticleOutline? ReadOutline(CancellationToken cancel) =>
        project.FindFormat(file, cancel) is { } format ? ArticleOutline.Read(Content.Text, format, cancel) : null;

    /// <summary>The lines of a lexicon; none where the file is no lexicon.</summary>
    internal IEnumerable<LexiconLine> ReadLexicon() =>
        project.Known.FindItem(file).IsLexicon ? LexiconLine.ReadAll(Content.Text) : [];
}
