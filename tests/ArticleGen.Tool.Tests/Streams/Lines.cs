using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleGen.Tool.Tests.Streams;

/// <summary>Made-up articles as lines of JSON.</summary>
internal static class Lines
{
    /// <summary>A line for an article.</summary>
    public static string Make(string id, string text) =>
        new JsonObject { ["id"] = id, ["section"] = "sport", ["text"] = text, ["tags"] = new JsonArray("a", 1, null) }
            .ToJsonString() + "\n";

    /// <summary>So many lines, whose articles differ in length and in what is in them.</summary>
    public static byte[] Make(int count) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, count).Select(static number => Make(
            "story-" + number.ToString(CultureInfo.InvariantCulture), Text(number)))));

    /// <summary>The text of the article with this number. Every fifth has no quote.</summary>
    public static string Text(int number) => number % 5 == 4
        ? $"Pier {number} grows\n\nThe pier grew by {number} metres.\n"
        : $"Pier {number} grows\n\n" + string.Concat(Enumerable.Repeat(
            $"\"We need {number} boats,\" said Ines Calder, the port director. Tom Hale told reporters it was \"a farce\".\n\n",
            1 + (number * 7 % 11)));

    /// <summary>The ids of lines that were written.</summary>
    public static string[] Ids(byte[] written) => [.. Encoding.UTF8.GetString(written).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("id").ToString())];
}
