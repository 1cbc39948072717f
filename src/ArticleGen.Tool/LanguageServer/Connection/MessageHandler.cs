using System.IO.Pipelines;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace ArticleGen.Tool.LanguageServer.Connection;

/// <summary>
/// Reads and writes messages behind their headers. A message that is no JSON is answered with an error and left out; only where the
/// headers themselves are broken nothing can be read any more.
/// </summary>
internal sealed class MessageHandler(Stream sending, Stream receiving, SystemTextJsonFormatter formatter)
    : HeaderDelimitedMessageHandler(
        PipeWriter.Create(sending, new StreamPipeWriterOptions(leaveOpen: true)),
        PipeReader.Create(receiving, new StreamPipeReaderOptions(leaveOpen: true)),
        formatter)
{
    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await base.ReadCoreAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException)
            {
                JsonRpcError answer = new()
                {
                    RequestId = RequestId.Null,
                    Error = new JsonRpcError.ErrorDetail
                    {
                        Code = JsonRpcErrorCode.ParseError,
                        Message = "the message is not understood: " + failure.Message,
                    },
                };
                await WriteAsync(answer, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
