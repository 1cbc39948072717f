using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleGen.Tool.Streams;

/// <summary>
/// Takes a stream apart into lines. A line ends with a line feed, with or without a carriage return before it; a byte order mark is no part
/// of the first. It holds one line at a time.
/// </summary>
internal static class LineReader
{
    private const int PieceBytes = 128 * 1024;
    private const byte LineFeed = (byte)'\n';

    /// <summary>The lines, empty ones among them, in their order.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="mostBytes">How long a line may be. Of a longer one nothing is kept.</param>
    /// <param name="cancel">Ends the waiting for more of the stream.</param>
    internal static async IAsyncEnumerable<RawLine> ReadAsync(
        Stream stream, int mostBytes, [EnumeratorCancellation] CancellationToken cancel)
    {
        PipeReader reader = PipeReader.Create(stream, new(bufferSize: PieceBytes, leaveOpen: true));
        long number = 0;
        // How much of the line that has begun was looked at, so that a long one is not looked at again and again.
        long seen = 0;
        bool isTooLong = false;
        while (true)
        {
            // A console does not stop to wait when it is asked to.
            ReadResult read = await reader.ReadAsync(cancel).AsTask().WaitAsync(cancel).ConfigureAwait(false);
            ReadOnlySequence<byte> rest = read.Buffer;
            while (rest.Slice(seen).PositionOf(LineFeed) is { } end)
            {
                yield return Take(rest.Slice(0, end), ++number, isTooLong, mostBytes, isWhole: true);
                rest = rest.Slice(rest.GetPosition(1, end));
                (seen, isTooLong) = (0, false);
            }

            if (read.IsCompleted)
            {
                if (rest.Length > 0 || isTooLong)
                {
                    yield return Take(rest, ++number, isTooLong, mostBytes, isWhole: false);
                }

                await reader.CompleteAsync().ConfigureAwait(false);
                yield break;
            }

            if (rest.Length > mostBytes)
            {
                isTooLong = true;
                rest = rest.Slice(rest.End);
            }

            seen = rest.Length;
            reader.AdvanceTo(rest.Start, rest.End);
        }
    }

    /// <summary>Gives the bytes of a line back: nobody looks at them any more.</summary>
    internal static void Return(RawLine line) => ArrayPool<byte>.Shared.Return(line.Bytes);

    private static RawLine Take(ReadOnlySequence<byte> line, long number, bool isTooLong, int mostBytes, bool isWhole)
    {
        if (isTooLong || line.Length > mostBytes)
        {
            return new([], 0, number, IsTooLong: true, isWhole);
        }

        byte[] bytes = ArrayPool<byte>.Shared.Rent((int)line.Length);
        line.CopyTo(bytes);
        int length = (int)line.Length;
        length -= length > 0 && bytes[length - 1] == '\r' ? 1 : 0;
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        if (number == 1 && bytes.AsSpan(0, length).StartsWith(mark))
        {
            bytes.AsSpan(mark.Length, length - mark.Length).CopyTo(bytes);
            length -= mark.Length;
        }

        return new(bytes, length, number, IsTooLong: false, isWhole);
    }
}
