using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using ArticleGen.Build;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace ArticleGen.Tool.LanguageServer.Connection;

/// <summary>
/// Reads and writes messages behind their headers. A message that is no JSON, or longer than any article may be, is answered with an error
/// and left out. Where the headers themselves are broken, nothing can be read any more.
/// </summary>
internal sealed class MessageHandler(Stream sending, Stream receiving, SystemTextJsonFormatter formatter)
    : HeaderDelimitedMessageHandler(
        PipeWriter.Create(sending, new StreamPipeWriterOptions(leaveOpen: true)),
        PipeReader.Create(receiving, new StreamPipeReaderOptions(leaveOpen: true)),
        formatter)
{
    /// <summary>
    /// The longest message: an article as long as one may be, and twice as long because JSON escapes line breaks and quotes.
    /// </summary>
    internal const long MostBytes = 2 * ArticleFileLimits.MostBytes;

    private const int MostHeaderBytes = 8 * 1024;

    // Half of the largest number, so that the length of the headers can be added.
    private const decimal Longest = decimal.MaxValue / 2;

    private static readonly byte[] EndOfHeaders = "\r\n\r\n"u8.ToArray();

    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            string why;
            try
            {
                if (await SkipIfTooLongAsync(cancellationToken).ConfigureAwait(false) is not { } tooLong)
                {
                    return await base.ReadCoreAsync(cancellationToken).ConfigureAwait(false);
                }

                why = tooLong;
            }
            catch (EndOfStreamException)
            {
                // The client has died in the middle of a message: there is no more.
                return null;
            }
            catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException)
            {
                why = "the message is not understood: " + failure.Message;
            }

            JsonRpcError answer = new()
            {
                RequestId = RequestId.Null,
                Error = new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.ParseError, Message = why },
            };
            await WriteAsync(answer, cancellationToken).ConfigureAwait(false);
        }
    }

    // The bytes of such a message are not kept.
    private async ValueTask<string?> SkipIfTooLongAsync(CancellationToken cancel)
    {
        if (await FindLengthAsync(cancel).ConfigureAwait(false) is not var (headers, length) || length <= MostBytes)
        {
            return null;
        }

        for (decimal left = headers + length; left > 0;)
        {
            ReadResult read = await Reader!.ReadAsync(cancel).ConfigureAwait(false);
            long skipped = (long)Math.Min(left, read.Buffer.Length);
            Reader.AdvanceTo(read.Buffer.GetPosition(skipped));
            left -= skipped;
            if (read.IsCompleted)
            {
                break;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"the message has {length} bytes; at most {MostBytes} are read");
    }

    // Looks at the headers and leaves them where they are. Null at the end, and where they tell no length: then the base class says so.
    private async ValueTask<(long Headers, decimal Length)?> FindLengthAsync(CancellationToken cancel)
    {
        while (true)
        {
            ReadResult read = await Reader!.ReadAsync(cancel).ConfigureAwait(false);
            ReadOnlySequence<byte> seen = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, MostHeaderBytes));
            byte[] bytes = seen.ToArray();
            int end = bytes.AsSpan().IndexOf(EndOfHeaders);
            if (end >= 0 || read.IsCompleted)
            {
                Reader.AdvanceTo(read.Buffer.Start);
                return end < 0 ? null : (end + EndOfHeaders.Length, FindLength(Encoding.ASCII.GetString(bytes, 0, end)));
            }

            if (bytes.Length == MostHeaderBytes)
            {
                throw new BadRpcHeaderException($"the headers of a message have no end within {MostHeaderBytes} bytes");
            }

            Reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    // A number of any length: what does not fit is longer than any message.
    private static decimal FindLength(string headers)
    {
        const string name = "Content-Length:";
        string? value = headers.Split("\r\n")
            .FirstOrDefault(static line => line.StartsWith(name, StringComparison.OrdinalIgnoreCase))?[name.Length..].Trim();
        return value is null ? 0
            : !value.All(char.IsAsciiDigit) ? throw new BadRpcHeaderException($"Content-Length is no number: {value}")
            : decimal.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out decimal length) ? Math.Min(length, Longest)
            : Longest;
    }
}
