using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Documents;

/// <summary>A document as the client has it in one version, saved or not.</summary>
/// <param name="uri">As the client writes it, which is how it is told of it again.</param>
/// <param name="path">The path of its file; of a document without a file its URI.</param>
/// <param name="version">Its version.</param>
/// <param name="content">What stands in it.</param>
internal sealed class OpenDocument(string uri, string path, int? version, DocumentText content)
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>As the client writes it, which is how it is told of it again.</summary>
    internal string Uri => uri;

    /// <summary>The path of its file; of a document without a file its URI.</summary>
    internal string Path => path;

    /// <summary>Its version.</summary>
    internal int? Version => version;

    /// <summary>What stands in it.</summary>
    internal DocumentText Content => content;

    /// <summary>The text, the same object each time: what is known of a text is kept with it.</summary>
    internal SourceText Source { get; } = SourceText.From(content.Text, Encoding);
}
