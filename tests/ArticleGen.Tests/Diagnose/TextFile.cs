namespace ArticleGen.Tests.Diagnose;

/// <summary>An additional file in memory. A null text stands for a listed file that is missing.</summary>
internal sealed class TextFile(string path, string? text) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    /// <summary>The item's metadata, such as ArticleName.</summary>
    public Dictionary<string, string> Metadata { get; init; } = [];

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
