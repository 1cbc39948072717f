using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks.Scale.Driver;

/// <summary>A file of the project that is no file.</summary>
internal sealed class MemoryText : AdditionalText
{
    // One object for as long as the text stays the same, as editors and the compiler keep it.
    private readonly SourceText _text;

    public MemoryText(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    private MemoryText(string path, SourceText text) => (Path, _text) = (path, text);

    public override string Path { get; }

    /// <summary>A text as the compiler has it from a file: a long one is no string, but in pieces.</summary>
    public static MemoryText Decoded(string path, string text)
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes(text), writable: false);
        return new(path, SourceText.From(file, Encoding.UTF8));
    }

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
