using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>A file at one moment, as the features look at it.</summary>
/// <param name="project">Where it belongs, at that moment.</param>
/// <param name="file">The file.</param>
internal sealed class ViewedFile(ViewedProject project, ArticleFile file)
{
    private readonly OpenDocument? _open = project.Open.GetValueOrDefault(file.Path);
    private DocumentText? _content;

    /// <summary>Where it belongs.</summary>
    internal ProjectHome Home => project.Home;

    /// <summary>The project at that moment.</summary>
    internal ViewedProject Viewed => project;

    /// <summary>The files there at that moment.</summary>
    internal ProjectSnapshot Project => project.Now;

    /// <summary>The file.</summary>
    internal ArticleFile File => file;

    /// <summary>Its URI, as the client writes it.</summary>
    internal string Uri => _open?.Uri ?? DocumentUri.Create(file.Path);

    /// <summary>The version of its text, where it is open; null where the file on the disk counts.</summary>
    internal int? Version => _open?.Version;

    /// <summary>Its text by lines.</summary>
    internal DocumentText Content => _content ??= _open?.Content ?? new(file.GetText()?.ToString() ?? "", project.Encoding);

    /// <summary>Another file of the same project at the same moment.</summary>
    internal ViewedFile Beside(ArticleFile other) => project.View(other);

    /// <summary>The reading of an article; null where the file is no article, or has no text.</summary>
    internal ArticleReading? Read(CancellationToken cancel) => Project.Read(file, cancel);

    /// <summary>The headline of an article; the start of the file where it has none.</summary>
    internal Location FindHeadline(CancellationToken cancel) => new(Uri, Content.GetRange(Read(cancel)?.Headline ?? default(TextRange)));

    /// <summary>The parts of an article as its markup shows them; null where the file is no article, or has no text.</summary>
    internal ArticleOutline? ReadOutline(CancellationToken cancel) =>
        Project.FindFormat(file, cancel) is { } format ? ArticleOutline.Read(Content.Text, format, cancel) : null;

    /// <summary>The lines of a lexicon; none where the file is no lexicon.</summary>
    internal IEnumerable<LexiconLine> ReadLexicon() =>
        Project.Known.FindItem(file).IsLexicon ? LexiconLine.ReadAll(Content.Text) : [];
}
