using System.Text.Json;

namespace ArticleGen.Tool.LanguageServer.Editing;

/// <summary>All fixes of a rule in a project, as the client keeps them until somebody chooses them.</summary>
/// <param name="Uri">The document in which they were offered.</param>
/// <param name="Project">The project.</param>
/// <param name="Rule">The rule.</param>
internal sealed record ProjectFix(string Uri, string Project, string Rule)
{
    /// <summary>What a client has sent back; null where it is not what it was sent.</summary>
    internal static ProjectFix? Read(JsonElement? data)
    {
        try
        {
            return data?.Deserialize<ProjectFix>() is { Uri: not null, Project: not null, Rule: not null } known ? known : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What the client is sent.</summary>
    internal JsonElement Write() => JsonSerializer.SerializeToElement(this);
}
