using System.Text.Json;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>What the client's user has set, as <c>initializationOptions</c>.</summary>
/// <param name="AskProjects">Whether projects may be asked, which runs targets of their builds.</param>
/// <param name="CodeLens">Whether lenses are shown on actors.</param>
/// <param name="Diagnostics">Whether diagnostics are shown: a C# server may show the same ones.</param>
internal sealed record ServerSettings(bool AskProjects, bool CodeLens, bool Diagnostics)
{
    /// <summary>Reads the settings. What is no truth value is as if it were not there.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="askProjects">Whether the command line allows projects to be asked.</param>
    internal static ServerSettings Read(JsonElement? options, bool askProjects) => new(
        askProjects && Find(options, "askProjects", true),
        Find(options, "codeLens", false),
        Find(options, "diagnostics", true));

    private static bool Find(JsonElement? options, string name, bool usual) =>
        options is { ValueKind: JsonValueKind.Object } map && map.TryGetProperty(name, out JsonElement value)
            ? value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => usual }
            : usual;
}
