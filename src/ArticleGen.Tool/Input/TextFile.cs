using ArticleGen.Build;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Input;

/// <summary>A text file: read when its text is first asked for, and kept.</summary>
internal sealed class TextFile
{
    private readonly Lazy<DecodedText?> _text;
    private readonly Func<byte[]> _read;

    // Whether the bytes come from the file at the path.
    private readonly bool _isOnDisk;

    // What its name alone tells stays true whatever stands in the file; what was found in its bytes does not.
    private readonly FileFault? _faultOfName;

    // When the file was written last, and how long it was, before it was read; null where the text comes from elsewhere.
    private (DateTime Written, long Length)? _stamp;

    /// <summary>Takes a file and how its bytes are had.</summary>
    /// <param name="path">The full path; of standard input the path it is given.</param>
    /// <param name="decoder">Decodes the file.</param>
    /// <param name="read">Gives the bytes: of the file, unless something else is said.</param>
    /// <param name="folder">The folder that was named, and in which the file was found; null when the file was named itself.</param>
    /// <param name="fault">Why the file is not to be read, where its name is enough to tell.</param>
    internal TextFile(string path, TextDecoder decoder, Func<byte[]>? read = null, string? folder = null, FileFault? fault = null)
    {
        _faultOfName = fault;
        Fault = fault;
        Path = path;
        Decoder = decoder;
        Folder = folder;
        IsStandardInput = read is not null;
        _isOnDisk = read is null;
        _read = read ?? (() => FileBytes.Read(path));
        _text = new(Load);
    }

    private TextFile(TextFile file, DecodedText text, (DateTime Written, long Length) stamp)
        : this(file, file._read, file._isOnDisk)
    {
        _stamp = stamp;
        _text = new(Fault is null ? text : null);
    }

    // The same file, not read yet.
    private TextFile(TextFile file, Func<byte[]> read, bool isOnDisk)
    {
        Path = file.Path;
        Decoder = file.Decoder;
        Folder = file.Folder;
        IsStandardInput = file.IsStandardInput;
        _faultOfName = file._faultOfName;
        Fault = _faultOfName;
        _read = read;
        _isOnDisk = isOnDisk;
        _text = new(Load);
    }

    /// <summary>The full path; of standard input the path it is given.</summary>
    internal string Path { get; }

    /// <summary>Decodes the file.</summary>
    internal TextDecoder Decoder { get; }

    /// <summary>The folder that was named, and in which the file was found; null when the file was named itself.</summary>
    internal string? Folder { get; }

    /// <summary>Whether the text comes from standard input.</summary>
    internal bool IsStandardInput { get; }

    /// <summary>Why the file has no text; null when it has one, or has not been read.</summary>
    internal Exception? Failure { get; private set; }

    /// <summary>What the build would say of the file instead of reading it; null when it can be read, or has not been.</summary>
    internal FileFault? Fault { get; private set; }

    /// <summary>Whether the compiler would stop at the file as a binary one; known when it was read.</summary>
    internal bool IsBinary => Fault == FileFault.Binary;

    /// <summary>The text; null where there is none, and then <see cref="Failure"/> or <see cref="Fault"/> say why.</summary>
    internal DecodedText? Read() => _text.Value;

    /// <summary>The bytes as they are now.</summary>
    internal byte[] ReadBytes() => _read();

    /// <summary>The same file with other bytes, which it does not hold yet.</summary>
    internal TextFile WithBytes(byte[] bytes) => new(this, () => bytes, isOnDisk: false);

    /// <summary>The same file, to be read anew.</summary>
    internal TextFile ReadAgain() => new(Path, Decoder, IsStandardInput ? _read : null, Folder, _faultOfName);

    /// <summary>
    /// The same file, with the text that was read before; null where the file on the disk is no longer that one, or was not read.
    /// </summary>
    /// <param name="before">The file as it was read before.</param>
    internal TextFile? Keep(TextFile before) =>
        before is { _stamp: { } stamp, _text: { IsValueCreated: true, Value: { } text } }
        && before.Decoder.IsLike(Decoder)
        && FindStamp() == stamp
            ? new(this, text, stamp)
            : null;

    private DecodedText? Load()
    {
        if (Fault is not null)
        {
            return null;
        }

        try
        {
            _stamp = _isOnDisk ? FindStamp() : null;
            byte[] bytes = _read();
            if (BinaryText.StopsCompiler(Decoder, bytes, bytes.Length))
            {
                Fault = FileFault.Binary;
                return null;
            }

            return DecodedText.Decode(bytes, Decoder);
        }
        catch (UnfitFileException unfit)
        {
            Fault = new(unfit.Message);
            return null;
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            Failure = failure;
            return null;
        }
    }

    private (DateTime Written, long Length)? FindStamp() =>
        new FileInfo(Path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : null;
}
