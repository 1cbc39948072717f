using System.Text.Json;
using System.Xml;
using ArticleGen.Build;
using ArticleGen.Tool.Hosting;
using Microsoft.VisualStudio.SolutionPersistence;
using Microsoft.VisualStudio.SolutionPersistence.Model;
using Microsoft.VisualStudio.SolutionPersistence.Serializer;

namespace ArticleGen.Tool.Input;

/// <summary>Solutions, and solution filters, which have some of a solution's projects.</summary>
internal static class SolutionFile
{
    private const string FilterExtension = ".slnf";

    private static readonly ImmutableArray<string> Extensions = [".sln", ".slnx", FilterExtension];

    /// <summary>Whether a path names a solution.</summary>
    internal static bool IsSolution(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The full paths of its C# projects, in their order.</summary>
    /// <param name="path">The full path of the solution.</param>
    /// <param name="shown">The path as somebody wrote it.</param>
    /// <param name="cancel">Stops the reading.</param>
    internal static IReadOnlyList<string> FindProjects(string path, string shown, CancellationToken cancel)
    {
        if (FileKinds.Find(path) != FileKind.Regular)
        {
            throw new ToolException($"{shown}: there is no such solution");
        }

        try
        {
            IEnumerable<string> projects = path.EndsWith(FilterExtension, StringComparison.OrdinalIgnoreCase)
                ? FindFiltered(path)
                : FindAll(path, cancel);
            return [.. projects.Where(ProjectInput.IsProject).Distinct(StringComparer.Ordinal)];
        }
        catch (SolutionException wrong)
        {
            throw Unreadable(shown, wrong.Line, wrong.Column, wrong);
        }
        catch (XmlException wrong)
        {
            throw Unreadable(shown, wrong.LineNumber, wrong.LinePosition, wrong);
        }
        catch (JsonException wrong)
        {
            throw new ToolException(
                $"{shown}({wrong.LineNumber + 1},{wrong.BytePositionInLine + 1}): this is no solution filter that can be read: "
                    + "it has to be a JSON object with solution.path and solution.projects");
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            throw ToolException.ForFile(shown, failure);
        }
    }

    private static ToolException Unreadable(string shown, int? line, int? column, Exception wrong)
    {
        string place = line > 0 ? $"({line},{column ?? 1})" : "";
        return new($"{shown}{place}: this is no solution that can be read: {wrong.Message.ReplaceLineEndings(" ")}");
    }

    private static IEnumerable<string> FindAll(string path, CancellationToken cancel)
    {
        ISolutionSerializer serializer = SolutionSerializers.GetSerializerByMoniker(path)!;
        SolutionModel solution = serializer.OpenAsync(path, cancel).GetAwaiter().GetResult();
        return solution.SolutionProjects.Select(project => Locate(project.FilePath, path));
    }

    // Its projects are seen from the folder of the solution that it names, which is seen from its own.
    private static IEnumerable<string> FindFiltered(string path)
    {
        using JsonDocument filter = JsonDocument.Parse(
            FileBytes.Read(path),
            new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        if (filter.RootElement is not { ValueKind: JsonValueKind.Object } root
            || !root.TryGetProperty("solution", out JsonElement solution)
            || solution.ValueKind != JsonValueKind.Object
            || !solution.TryGetProperty("path", out JsonElement named)
            || named.ValueKind != JsonValueKind.String
            || !solution.TryGetProperty("projects", out JsonElement projects)
            || projects.ValueKind != JsonValueKind.Array
            || projects.EnumerateArray().Any(static project => project.ValueKind != JsonValueKind.String))
        {
            throw new JsonException(message: null, path: null, lineNumber: 0, bytePositionInLine: 0);
        }

        string whole = Locate(named.GetString()!, path);
        return [.. projects.EnumerateArray().Select(project => Locate(project.GetString()!, whole))];
    }

    private static string Locate(string written, string solution) =>
        Path.GetFullPath(written.Replace('\\', Path.DirectorySeparatorChar), Path.GetDirectoryName(solution)!);
}
