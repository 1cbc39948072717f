using ArticleGen.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Input;

/// <summary>A text file as the compiler would hold it.</summary>
internal sealed class ArticleFile : AdditionalText
{
    private readonly Lazy<SourceText?> _text;

    /// <summary>Takes a file and how its bytes are had: see <see cref="TextFile"/>.</summary>
    internal ArticleFile(string path, TextDecoder decoder, Func<byte[]>? read = null, string? folder = null, FileFault? fault = null)
        : this(new TextFile(path, decoder, read, folder, fault))
    {
    }

    /// <summary>Takes a file.</summary>
    internal ArticleFile(TextFile source)
    {
        Source = source;
        _text = new(() => source.Read() is { } decoded ? SourceText.From(decoded.Text, decoded.Encoding) : null);
    }

    private ArticleFile(TextFile source, SourceText text)
    {
        Source = source;
        _text = new(source.Fault is null ? text : null);
    }

    /// <summary>The file without the compiler.</summary>
    internal TextFile Source { get; }

    /// <inheritdoc/>
    public override string Path => Source.Path;

    /// <inheritdoc cref="TextFile.Decoder"/>
    internal TextDecoder Decoder => Source.Decoder;

    /// <inheritdoc cref="TextFile.Folder"/>
    internal string? Folder => Source.Folder;

    /// <inheritdoc cref="TextFile.IsStandardInput"/>
    internal bool IsStandardInput => Source.IsStandardInput;

    /// <inheritdoc cref="TextFile.Failure"/>
    internal Exception? Failure => Source.Failure;

    /// <inheritdoc cref="TextFile.Fault"/>
    internal FileFault? Fault => Source.Fault;

    /// <inheritdoc cref="TextFile.IsBinary"/>
    internal bool IsBinary => Source.IsBinary;

    /// <summary>
    /// The same file with another text: what an editor shows, saved or not. A file that is not to be read because of its name has none.
    /// </summary>
    internal ArticleFile WithText(SourceText text) => new(Source.ReadAgain(), text);

    /// <inheritdoc cref="TextFile.WithBytes"/>
    internal ArticleFile WithBytes(byte[] bytes) => new(Source.WithBytes(bytes));

    /// <inheritdoc cref="TextFile.ReadAgain"/>
    internal ArticleFile ReadAgain() => new(Source.ReadAgain());

    /// <summary>The same file, with the text that was read before where the file on the disk is still that one.</summary>
    /// <param name="before">The file as it was read before.</param>
    internal ArticleFile Keep(ArticleFile before) =>
        before._text is { IsValueCreated: true, Value: { } text } && Source.Keep(before.Source) is { } kept ? new(kept, text) : this;

    /// <inheritdoc cref="TextFile.ReadBytes"/>
    internal byte[] ReadBytes() => Source.ReadBytes();

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text.Value;
}
