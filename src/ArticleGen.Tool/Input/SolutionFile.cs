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
                ? SolutionFilter.FindProjects(path, shown)
                : FindAll(path, shown, cancel);
            return [.. projects.Where(ProjectInput.IsProject).Distinct(PathNames.Comparer)];
        }
        catch (SolutionException wrong)
        {
            throw Unreadable(shown, wrong.Line, wrong.Column, wrong);
        }
        catch (XmlException wrong)
        {
            throw Unreadable(shown, wrong.LineNumber, wrong.LinePosition, wrong);
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

    private static IEnumerable<string> FindAll(string path, string shown, CancellationToken cancel)
    {
        ISolutionSerializer serializer = SolutionSerializers.GetSerializerByMoniker(path)!;
        SolutionModel solution = serializer.OpenAsync(path, cancel).GetAwaiter().GetResult();
        return [.. solution.SolutionProjects.Select(project => project.FilePath).Select(written =>
            IsPath(written)
                ? Locate(written, path)
                : throw new ToolException(
                    $"{shown}: this is no solution that can be read: '{CompilerNames.Show(written)}' is no path"))];
    }

    /// <summary>Whether words can be a path at all.</summary>
    internal static bool IsPath(string written) => written.Length > 0 && !written.Contains('\0', StringComparison.Ordinal);

    /// <summary>The full path of a file that a solution names.</summary>
    /// <param name="written">The path as the solution has it.</param>
    /// <param name="solution">The full path of the solution.</param>
    internal static string Locate(string written, string solution) =>
        Path.GetFullPath(written.Replace('\\', Path.DirectorySeparatorChar), Path.GetDirectoryName(solution)!);
}
