using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleGen.Build;
using ArticleGen.Tool.Hosting;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Input;

/// <summary>A solution filter, which names a solution and some of its projects.</summary>
/// <param name="Solution">All that it holds.</param>
internal sealed record SolutionFilter([property: JsonRequired] FilteredSolution? Solution)
{
    /// <summary>The full paths of its projects, in their order.</summary>
    /// <param name="path">The full path of the filter.</param>
    /// <param name="shown">The path as somebody wrote it.</param>
    /// <exception cref="ToolException">The file is no filter, or a path in it is none.</exception>
    internal static IReadOnlyList<string> FindProjects(string path, string shown)
    {
        byte[] json = Decode(FileBytes.Read(path));
        (FilterPath named, IReadOnlyList<FilterPath> projects) = Parse(json, shown);
        // Its projects are seen from the folder of the solution that it names, which is seen from its own.
        string solution = Locate(named, path);
        return [.. projects.Select(project => Locate(project, solution))];

        string Locate(FilterPath written, string from) => SolutionFile.IsPath(written.Words)
            ? SolutionFile.Locate(written.Words, from)
            : throw Refuse(shown, FindPlace(json, written.Offset), $"'{CompilerNames.Show(written.Words)}' is no path");
    }

    private static (FilterPath Path, IReadOnlyList<FilterPath> Projects) Parse(byte[] json, string shown)
    {
        try
        {
            SolutionFilter? filter = JsonSerializer.Deserialize(json, SolutionFilterJson.Default.SolutionFilter);
            return filter is { Solution: { Projects: { } projects } solution } ? (solution.Path, projects) : throw new JsonException();
        }
        catch (JsonException wrong)
        {
            throw Refuse(
                shown,
                new((int)(wrong.LineNumber ?? 0), (int)(wrong.BytePositionInLine ?? 0)),
                "it has to be a JSON object with solution.path and solution.projects");
        }
    }

    // JSON has no byte order mark, but some programs write one, and some write UTF-16.
    private static byte[] Decode(byte[] bytes)
    {
        using StreamReader reader = new(new MemoryStream(bytes), Encoding.UTF8);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd());
    }

    private static LinePosition FindPlace(byte[] json, int offset)
    {
        string before = Encoding.UTF8.GetString(json.AsSpan(0, offset));
        return SourceText.From(before).Lines.GetLinePosition(before.Length);
    }

    private static ToolException Refuse(string shown, LinePosition place, string reason) =>
        new($"{shown}({place.Line + 1},{place.Character + 1}): this is no solution filter that can be read: {reason}");
}

/// <summary>What a filter says of a solution.</summary>
/// <param name="Path">Where the solution is.</param>
/// <param name="Projects">Those of its projects that are meant.</param>
internal sealed record FilteredSolution(
    [property: JsonRequired] FilterPath Path, [property: JsonRequired] IReadOnlyList<FilterPath>? Projects);

/// <summary>A path in a filter.</summary>
/// <param name="Words">The path as it is written.</param>
/// <param name="Offset">The byte at which it begins, with its quotation mark.</param>
internal readonly record struct FilterPath(string Words, int Offset);

/// <summary>Reads paths, and keeps where they stand.</summary>
internal sealed class FilterPathConverter : JsonConverter<FilterPath>
{
    /// <inheritdoc/>
    public override FilterPath Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new(reader.GetString()!, (int)reader.TokenStartIndex) : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FilterPath value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Words);
}

/// <summary>Reads no types at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowTrailingCommas = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    Converters = [typeof(FilterPathConverter)])]
[JsonSerializable(typeof(SolutionFilter))]
internal sealed partial class SolutionFilterJson : JsonSerializerContext;
