using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>
/// Something that the server does for its client. Its methods with <c>JsonRpcMethod</c> answer requests; they start one after the other,
/// in the order in which requests come in, and take what they look at before they first wait.
/// </summary>
internal interface IFeature
{
    /// <summary>Adds what the feature does to what the server is able to do.</summary>
    /// <param name="server">What the server is able to do.</param>
    /// <param name="client">What the client is able to do.</param>
    void Announce(ServerCapabilities server, ClientCapabilities client);
}
