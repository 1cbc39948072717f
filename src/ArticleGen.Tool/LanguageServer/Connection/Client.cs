using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.LanguageServer.Protocol;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Connection;

/// <summary>The editor at the other end of a connection.</summary>
/// <param name="rpc">The connection.</param>
internal sealed class Client(JsonRpc rpc) : IClient
{
    private const string Log = "window/logMessage";

    /// <inheritdoc/>
    public void Notify(string method, object value) => _ = TryAsync(method, rpc.NotifyWithParameterObjectAsync(method, value));

    /// <inheritdoc/>
    public Task<bool> RequestAsync(string method, object? value) =>
        TryAsync(method, value is null ? rpc.InvokeAsync(method) : rpc.InvokeWithParameterObjectAsync(method, value));

    // A client that has gone, or that refuses, gets no more; the server ends when its input does.
    private async Task<bool> TryAsync(string method, Task sent)
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
        catch (Exception failure) when (method != Log)
        {
            // A defect, such as a value that cannot be written: it is told, and the server goes on.
            string what = $"ArticleGen: {method} cannot be sent: {Failures.Describe(failure).Line ?? failure.Message}";
            Notify(Log, new MessageParams(MessageParams.Error, what));
            return false;
        }
    }
}
