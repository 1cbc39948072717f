using Microsoft.Win32.SafeHandles;

namespace ArticleGen.Tool.Hosting;

/// <summary>
/// Standard output where it is a pipe: it says when nobody reads it any more. The console's own stream does not, and a long run would go on
/// for nobody.
/// </summary>
internal sealed class PipeOutput : Stream
{
    private const int StandardOutput = 1;

    // EPIPE, on Linux and macOS.
    private const int BrokenPipe = 32;

    private readonly FileStream _pipe;

    private PipeOutput(FileStream pipe) => _pipe = pipe;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>
    /// Standard output, if it is a pipe; else null. A file is not: the console's stream writes it where other programs have stopped, and
    /// this would not.
    /// </summary>
    internal static PipeOutput? Find()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return null;
        }

        try
        {
            FileStream stream = new(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? null : new(stream);
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure) || failure is ArgumentException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="OutputClosedException">Nobody reads it any more.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _pipe.Write(buffer);
        }
        catch (IOException failure) when (failure.HResult == BrokenPipe)
        {
            throw new OutputClosedException();
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}

/// <summary>Nobody reads what is printed any more, as behind <c>| head</c>: the run ends, and nothing is wrong.</summary>
internal sealed class OutputClosedException : IOException;
