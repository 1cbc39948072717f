using System.Globalization;
using System.Text;
using ArticleGen.Tool.Hosting;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Output;

/// <summary>
/// Remarks as workflow commands of GitHub Actions, which shows them at their lines: "::warning file=a.txt,line=3::message".
/// </summary>
internal static class GitHubReport
{
    /// <summary>The folder of the repository on a runner.</summary>
    internal const string WorkspaceVariable = "GITHUB_WORKSPACE";

    /// <summary>Writes a command for each remark.</summary>
    internal static void Write(Report report, Surroundings here)
    {
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        using StreamWriter writer = new(here.Output, encoding, bufferSize: -1, leaveOpen: true) { NewLine = "\n" };
        IReadOnlyDictionary<string, GitPlaces> places = GitPlaces.Find(report);
        foreach (Remark remark in report.Remarks)
        {
            IEnumerable<string> properties = FindProperties(remark, places, here)
                .Select(static property => $"{property.Name}={EscapeProperty(property.Value)}");
            writer.WriteLine($"::{GetCommand(remark.Severity)} {string.Join(',', properties)}::{Escape(remark.Message)}");
        }
    }

    private static IEnumerable<(string Name, string Value)> FindProperties(
        Remark remark, IReadOnlyDictionary<string, GitPlaces> places, Surroundings here)
    {
        if (remark.Path is { } path)
        {
            yield return ("file", ShownPath.ShortenFrom(WorkspaceVariable, path, here));
            if (remark.Place is { } place)
            {
                (GitPlace start, GitPlace end) = places[path].Locate(place.Span);
                yield return ("line", Number(start.Line));
                // A runner drops the columns of what has several lines, and warns of them.
                bool isOneLine = start.Line == end.Line;
                if (isOneLine)
                {
                    yield return ("col", Number(start.Column));
                }

                yield return ("endLine", Number(end.Line));
                if (isOneLine)
                {
                    yield return ("endColumn", Number(end.Column));
                }
            }
        }

        yield return ("title", remark.Id);
    }

    private static string GetCommand(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string EscapeProperty(string value) =>
        Escape(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
