using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Connection;

/// <summary>The editor at the other end of a connection.</summary>
/// <param name="rpc">The connection.</param>
internal sealed class Client(JsonRpc rpc) : IClient
{
    /// <inheritdoc/>
    public void Notify(string method, object value) => _ = TryAsync(rpc.NotifyWithParameterObjectAsync(method, value));

    /// <inheritdoc/>
    public Task<bool> RequestAsync(string method, object? value) =>
        TryAsync(value is null ? rpc.InvokeAsync(method) : rpc.InvokeWithParameterObjectAsync(method, value));

    // A client that has gone, or that refuses, gets no more; the server ends when its input does.
    private static async Task<bool> TryAsync(Task sent)
    {
        try
        {
            await sent.ConfigureAwait(false);
            return true;
        }
        catch (Exception lost) when (
            lost is RemoteRpcException or ConnectionLostException or ObjectDisposedException or IOException or OperationCanceledException)
        {
            return false;
        }
    }
}
