using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Output;

/// <summary>A form in which a report is written.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="ShowsFixes">Whether it says how to mend what is found.</param>
/// <param name="Write">Writes a report.</param>
internal sealed record ReportFormat(string Name, bool ShowsFixes, Action<Report, Surroundings> Write)
{
    /// <summary>All of them; the usual one first.</summary>
    internal static ImmutableArray<ReportFormat> All { get; } =
    [
        new("text", ShowsFixes: false, TextReport.Write),
        new("json", ShowsFixes: false, JsonReport.Write),
        new("sarif", ShowsFixes: true, SarifReport.Write),
        new("github", ShowsFixes: false, GitHubReport.Write),
        new("gitlab", ShowsFixes: false, GitLabReport.Write),
        new("rdjson", ShowsFixes: true, RdjsonReport.Write),
    ];
}
