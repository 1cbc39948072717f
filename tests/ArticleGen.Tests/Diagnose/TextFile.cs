namespace ArticleGen.Tests.Diagnose;

/// <summary>An article as text, with what its item says of it. A null text stands for a listed file that is missing.</summary>
internal sealed class TextFile(string path, string? text) : MemoryText(path, text is null ? null : SourceText.From(text, Encoding.UTF8))
{
    /// <summary>The item's metadata, such as ArticleName.</summary>
    public Dictionary<string, string> Metadata { get; init; } = [];

    /// <summary>The keys of the sections of .editorconfig that match the file.</summary>
    public Dictionary<string, string> EditorConfig { get; init; } = [];
}
