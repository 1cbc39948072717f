using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks.Scale.Driver;

/// <summary>A file of the project that is no file.</summary>
internal sealed class MemoryText(string path, string text) : AdditionalText
{
    // One object for as long as the text stays the same, as editors and the compiler keep it.
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
