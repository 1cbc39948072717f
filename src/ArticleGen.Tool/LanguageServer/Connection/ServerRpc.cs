using System.Text.Json;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.LanguageServer.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace ArticleGen.Tool.LanguageServer.Connection;

/// <summary>
/// The connection to a client. It lets requests through only between <c>initialize</c> and <c>shutdown</c>, and dispatches what comes in
/// in its order: a change of a document counts for the request behind it.
/// </summary>
internal sealed class ServerRpc : JsonRpc
{
    // The specification's numbers.
    private const int ServerNotInitialized = -32002;

    // The texts of both sides may differ from then on.
    private const string Remedy = "If a document was to change, close it and open it again.";

    private readonly Client _client;
    private volatile State _state;

    /// <summary>A connection over a pair of streams.</summary>
    internal ServerRpc(IJsonRpcMessageHandler messages)
        : base(messages)
    {
        SynchronizationContext = new Microsoft.VisualStudio.Threading.NonConcurrentSynchronizationContext(sticky: false);
        _client = new(this);
        CancelLocallyInvokedMethodsWhenConnectionIsClosed = true;
    }

    private enum State
    {
        Started,
        Initialized,
        ShutDown,
    }

    /// <summary>Whether the client has said that it is done.</summary>
    internal bool IsShutDown => _state == State.ShutDown;

    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage> DispatchRequestAsync(
        JsonRpcRequest request, TargetMethod targetMethod, CancellationToken cancellationToken)
    {
        if (FindFault(request.Method) is { } fault)
        {
            return new JsonRpcError { RequestId = request.RequestId, Error = fault };
        }

        JsonRpcMessage answer = await base.DispatchRequestAsync(request, targetMethod, cancellationToken).ConfigureAwait(false);
        if (answer is not JsonRpcError)
        {
            _state = request.Method switch { "initialize" => State.Initialized, "shutdown" => State.ShutDown, _ => _state };
        }

        return answer;
    }

    /// <inheritdoc/>
    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception)
    {
        // What comes at the wrong time is not looked at, whatever its parameters are.
        if (FindFault(request.Method) is { } untimely)
        {
            return untimely;
        }

        JsonRpcError.ErrorDetail fault = exception switch
        {
            JsonException wrong => new() { Code = JsonRpcErrorCode.InvalidParams, Message = $"{request.Method}: {wrong.Message}" },
            LocalRpcException or OperationCanceledException => base.CreateErrorDetails(request, exception),
            _ => new() { Code = JsonRpcErrorCode.InternalError, Message = Failures.Describe(exception).Line ?? exception.Message },
        };

        // A notification has no answer: its client would never hear that it is lost.
        if (request.IsNotification && exception is not OperationCanceledException)
        {
            string what = $"ArticleGen: {request.Method} is left out: {fault.Message} {Remedy}";
            _client.Notify("window/logMessage", new MessageParams(MessageParams.Error, what));
        }

        return fault;
    }

    private JsonRpcError.ErrorDetail? FindFault(string? method) => _state switch
    {
        State.Started when method is not ("initialize" or "exit") =>
            new() { Code = (JsonRpcErrorCode)ServerNotInitialized, Message = "the first request has to be initialize" },
        State.Initialized when method == "initialize" =>
            new() { Code = JsonRpcErrorCode.InvalidRequest, Message = "initialize was asked before" },
        State.ShutDown when method != "exit" =>
            new() { Code = JsonRpcErrorCode.InvalidRequest, Message = "the server is shut down: only exit may follow" },
        _ => null,
    };
}
