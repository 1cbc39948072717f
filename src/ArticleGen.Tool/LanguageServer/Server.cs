using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.LanguageServer.Connection;
using ArticleGen.Tool.LanguageServer.Features;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer;

/// <summary>The language server: speaks the Language Server Protocol 3.17 over standard input and output.</summary>
internal static class Server
{
    // Somebody has typed the command, to see what it does. It still waits for messages, for an editor that starts it like this.
    private const string Hint =
        "articlegen: this is the language server, which editors start: it waits for messages of the Language Server Protocol. "
        + "Ctrl+C ends it; \"articlegen lsp --help\" says more.";

    /// <summary>Serves one client to its end.</summary>
    /// <param name="here">The surroundings of the process.</param>
    /// <param name="askProjects">Whether projects may be asked, which runs targets of their builds.</param>
    /// <param name="cancel">Ends the server.</param>
    /// <returns>0 when the client has ended it as the protocol says, else 1; 2 when the input cannot be read as the protocol.</returns>
    internal static async Task<int> RunAsync(Surroundings here, bool askProjects, CancellationToken cancel)
    {
        using SystemTextJsonFormatter formatter = new()
        {
            JsonSerializerOptions = new(JsonSerializerDefaults.Web)
            {
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                Converters = { new HalvedPairs() },
                TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequiredMembers.Demand } },
            },
        };
        await using MessageHandler messages = new(here.Output, here.Input, formatter);
        using ServerRpc rpc = new(messages);
        using Session session = new(here, askProjects, new Client(rpc));
        Lifecycle lifecycle = new(session);
        JsonRpcTargetOptions options = new() { AllowNonPublicInvocation = false, NotifyClientOfEvents = false };
        rpc.AddLocalRpcTarget(lifecycle, options);
        foreach (IFeature feature in session.Features)
        {
            rpc.AddLocalRpcTarget(feature.GetType(), feature, options);
        }

        if (here.InputIsScreen)
        {
            here.Error.WriteLine(Hint);
        }

        rpc.StartListening();
        try
        {
            await Task.WhenAny(rpc.Completion, lifecycle.Exit).WaitAsync(cancel).ConfigureAwait(false);
            if (rpc.Completion.IsFaulted)
            {
                await rpc.Completion.ConfigureAwait(false);
            }
        }
        catch (BadRpcHeaderException header)
        {
            throw new ToolException(
                $"the input is no Language Server Protocol: {header.Message.ReplaceLineEndings(" ")} (editors start this command)");
        }

        return rpc.IsShutDown ? ExitCodes.Fine : ExitCodes.Found;
    }
}
