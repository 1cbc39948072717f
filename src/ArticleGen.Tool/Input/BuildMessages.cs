using ArticleGen.Diagnose;
using ArticleGen.Diagnose.Reporting;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Input;

/// <summary>The remarks on articles that the build itself makes, before the compiler runs.</summary>
internal static class BuildMessages
{
    /// <summary>Those in what MSBuild printed, each once: "FILE : warning ART0021: MESSAGE [PROJECT]".</summary>
    internal static ImmutableArray<Remark> Read(string output) =>
        [.. output.Split('\n').Select(static line => line.Trim()).Distinct(StringComparer.Ordinal).Select(Parse).OfType<Remark>()];

    private static Remark? Parse(string line)
    {
        foreach (string id in RuleIds.OfBuild)
        {
            foreach ((string name, DiagnosticSeverity severity) in new[] {
                ("warning", DiagnosticSeverity.Warning),
                ("error", DiagnosticSeverity.Error)
            })
            {
                string mark = $": {name} {id}: ";
                int at = line.IndexOf(mark, StringComparison.Ordinal);
                if (at > 0)
                {
                    string message = line[(at + mark.Length)..];
                    int project = message.EndsWith(']') ? message.LastIndexOf(" [", StringComparison.Ordinal) : -1;
                    return new(
                        id,
                        severity,
                        project > 0 ? message[..project] : message,
                        RulePages.GetPath("build-warnings"),
                        line[..at].Trim(),
                        null);
                }
            }
        }

        return null;
    }
}
