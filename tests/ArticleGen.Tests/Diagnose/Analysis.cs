using System.Collections.Immutable;
using ArticleGen.Diagnose;
using ArticleGen.Diagnose.Reporting;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tests.Diagnose;

/// <summary>Runs rules: all of them as the compiler does, or one on a reading made by hand.</summary>
internal static class Analysis
{
    public const string ProjectDir = "/desk/";

    /// <summary>The diagnostics of all rules, in the order of files and lines.</summary>
    public static Task<ImmutableArray<Diagnostic>> OfAsync(params TextFile[] files) => OfAsync(files, []);

    /// <summary>The diagnostics of all rules in a project with these properties and severities.</summary>
    public static Task<ImmutableArray<Diagnostic>> OfAsync(
        TextFile[] files,
        Dictionary<string, string> properties,
        params (string Id, ReportDiagnostic Severity)[] severities) =>
            OfAsync(files, Provider(files, properties), severities, ReportDiagnostic.Default);

    /// <summary>The diagnostics of all rules in a project with TreatWarningsAsErrors and these severities.</summary>
    public static Task<ImmutableArray<Diagnostic>> WithWarningsAsErrorsAsync(
        TextFile file,
        params (string Id, ReportDiagnostic Severity)[] severities) =>
            OfAsync([file], Provider([file], []), severities, ReportDiagnostic.Error);

    /// <summary>The diagnostics of all rules in a project that the generator could run over as well.</summary>
    public static Task<ImmutableArray<Diagnostic>> OfAsync(TestProject project) =>
        OfAsync(project.Files, project.Options, [], ReportDiagnostic.Default);

    private static async Task<ImmutableArray<Diagnostic>> OfAsync(
        IEnumerable<AdditionalText> files,
        MemoryOptionsProvider provider,
        (string Id, ReportDiagnostic Severity)[] severities,
        ReportDiagnostic general)
    {
        CSharpCompilationOptions options = new(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: general,
            specificDiagnosticOptions: severities.ToDictionary(severity => severity.Id, severity => severity.Severity));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "NewsDesk",
            [CSharpSyntaxTree.ParseText("class Desk { }", cancellationToken: TestContext.Current.CancellationToken)],
            Net80.All,
            options);
        CompilationWithAnalyzersOptions run = new(
            new AnalyzerOptions([.. files], provider),
            onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("A rule threw.", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers([.. KnownRules.Analyzers], run)
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>What <paramref name="rule"/> says of an article in which the reading came upon <paramref name="problems"/>.</summary>
    public static ImmutableArray<Diagnostic> Of(ArticleRule rule, string text, params Problem[] problems) =>
        Of(rule, new ArticleReading(text) { Problems = problems.ToValueList() });

    /// <summary>What <paramref name="rule"/> says of a reading made by hand.</summary>
    public static ImmutableArray<Diagnostic> Of(ArticleRule rule, ArticleReading reading, Dictionary<string, string>? properties = null)
    {
        SourceText text = SourceText.From(reading.Text);
        CheckedArticle article = new(reading, Options(properties ?? []));
        return [.. rule.Check(article).Select(finding => finding.ToDiagnostic(rule.Descriptor, "/desk/seeds/ferry.txt", text))];
    }

    private static MemoryOptionsProvider Provider(TextFile[] files, Dictionary<string, string> properties) => new(
        Options(new(properties) { ["ProjectDir"] = ProjectDir }),
        files.ToImmutableDictionary(file => file.Path, file => MemoryOptions.OfMetadata(Pairs(file.Metadata)).With(file.EditorConfig)));

    private static MemoryOptions Options(Dictionary<string, string> properties) => MemoryOptions.OfProperties(Pairs(properties));

    private static (string, string)[] Pairs(Dictionary<string, string> values) => [.. values.Select(value => (value.Key, value.Value))];
}
