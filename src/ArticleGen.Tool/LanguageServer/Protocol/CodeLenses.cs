using System.Text.Json;

namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>The lenses that the server gives.</summary>
/// <param name="ResolveProvider">Whether what they say is asked for by itself.</param>
internal sealed record CodeLensOptions(bool ResolveProvider);

/// <summary>A line above the text.</summary>
internal sealed record CodeLens
{
    /// <summary>What it is about.</summary>
    public required Range Range { get; init; }

    /// <summary>What it says, and what happens when it is chosen; null until it is asked for.</summary>
    public ClientCommand? Command { get; init; }

    /// <summary>What the server needs to know then.</summary>
    public JsonElement? Data { get; init; }
}

/// <summary>Something that the client can do, "Command" in the specification.</summary>
/// <param name="Title">The words for it.</param>
/// <param name="Name">Which command; "" for none, so that there are words alone.</param>
/// <param name="Arguments">What the command is told.</param>
internal sealed record ClientCommand(
    string Title,
    [property: System.Text.Json.Serialization.JsonPropertyName("command")] string Name,
    IReadOnlyList<object>? Arguments)
{
    /// <summary>Shows a list of places: a document, a position in it, and the locations.</summary>
    internal const string ShowReferences = "editor.action.showReferences";
}
