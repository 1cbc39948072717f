namespace ArticleGen.Tests.Testing;

/// <summary>A file of a project; without text, one that is listed and missing.</summary>
internal class MemoryText(string path, SourceText? text) : AdditionalText
{
    public MemoryText(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
