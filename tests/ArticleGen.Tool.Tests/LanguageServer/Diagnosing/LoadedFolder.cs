using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Documents;

namespace ArticleGen.Tool.Tests.LanguageServer.Diagnosing;

/// <summary>The files of a desk, as the server has them.</summary>
internal static class LoadedFolder
{
    /// <summary>The files as they are on the disk.</summary>
    internal static ArticleSet Load(Desk desk) => TextInput.Open(
        [desk.Folder],
        [],
        "stdin.txt",
        new(),
        new Surroundings(desk.Folder, Stream.Null, Stream.Null, TextWriter.Null, ColourOutput: false, ErrorIsScreen: false),
        CancellationToken.None);

    /// <summary>A document as a client shows it.</summary>
    internal static OpenDocument Open(string path, int version, string text) =>
        new(DocumentUri.Create(path), path, version, new(text, PositionEncoding.Utf16));
}
