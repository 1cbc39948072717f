using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Projects;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>A project at one moment, as the features look at it.</summary>
/// <param name="Home">Where its files belong.</param>
/// <param name="Now">The files there at that moment.</param>
/// <param name="Open">The documents that were open then, by their paths.</param>
/// <param name="Encoding">The units of places.</param>
internal sealed record ViewedProject(
    ProjectHome Home, ProjectSnapshot Now, ImmutableDictionary<string, OpenDocument> Open, PositionEncoding Encoding)
{
    /// <summary>One of its files.</summary>
    internal ViewedFile View(ArticleFile file) => new(this, file);
}
