using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LiveDesk.Feeds;

/// <summary>Articles as JSON Lines: an object with "id" and "text" a line.</summary>
internal static class JsonLinesFeed
{
    /// <summary>Reads the articles one by one, as they come. Empty lines count only as lines.</summary>
    /// <param name="input">Where the lines come from.</param>
    /// <param name="complain">Told of each line that is no article, with its number; the line is left out.</param>
    /// <param name="cancel">Ends the feed.</param>
    internal static async IAsyncEnumerable<IncomingArticle> ReadAsync(
        TextReader input,
        Action<string> complain,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        for (int number = 1; await input.ReadLineAsync(cancel) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            (IncomingArticle? article, string problem) = Parse(line);
            if (article is not null)
            {
                yield return article;
            }
            else
            {
                complain($"line {number}: {problem}: this article is left out");
            }
        }
    }

    private static (IncomingArticle? Article, string Problem) Parse(string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return FindText(json.RootElement, "id") is not { Length: > 0 } id ? (null, "there is no text named \"id\"")
                : id.Any(char.IsControl) ? (null, "the \"id\" has a control character")
                : FindText(json.RootElement, "text") is not { } text ? (null, "there is no text named \"text\"")
                : (new(id, text), "");
        }
        catch (JsonException e)
        {
            return (null, $"this is no JSON (byte {e.BytePositionInLine + 1})");
        }
        catch (InvalidOperationException)
        {
            return (null, "half a character (\\ud800 to \\udfff) is no text");
        }
    }

    private static string? FindText(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
