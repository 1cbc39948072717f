using ArticleGen.Model;

namespace ArticleGen.Tool.LanguageServer.Projects;

/// <summary>A name that an actor of the project goes by.</summary>
/// <param name="Key">The letters by which it is found: the name, or its last word.</param>
/// <param name="Text">The name.</param>
/// <param name="Actor">The actor.</param>
internal sealed record KnownName(string Key, string Text, NamedActor Actor)
{
    /// <summary>Whether it is found by its own first letters.</summary>
    internal bool IsFullName => Key.Length == Text.Length;
}
