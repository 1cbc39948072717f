using System.Collections.Immutable;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Fields.Schema;
using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose;

/// <summary>Runs the rules about articles, lexicons and schemas.</summary>
/// <remarks>
/// One analyzer for all of them: the compiler calls every analyzer for every file, and with two hundred thousand files that takes longer
/// than the checks.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<ArticleRule> _rules;

    /// <summary>An analyzer with all rules.</summary>
    public ArticleAnalyzer()
        : this([.. KnownRules.OfFiles])
    {
    }

    /// <summary>An analyzer with some of the rules.</summary>
    internal ArticleAnalyzer(params ArticleRule[] rules)
    {
        _rules = ImmutableArray.Create(rules);
        SupportedDiagnostics = rules.Select(static rule => rule.Descriptor).ToImmutableArray();
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            CheckedProject project = new(new ProjectFiles(start.Options));
            start.RegisterAdditionalFileAction(file => CheckFile(file, project));
        });
    }

    private void CheckFile(AdditionalFileAnalysisContext context, CheckedProject project)
    {
        AdditionalText file = context.AdditionalFile;
        KnownItem known = project.Files.FindItem(file);
        if (known is { IsLexicon: false, IsSchema: false, Item: null })
        {
            return;
        }

        // A listed file that is missing has no text; the compiler itself says so (CS2001).
        if (ProjectFiles.FindText(file, known, context.CancellationToken) is not { } text)
        {
            CheckBinary(context, known);
            return;
        }

        if (known.IsLexicon)
        {
            LexiconReading lexicon = ProjectFiles.ReadLexicon(text);
            ReportAll(context, text, rule => rule.Check(lexicon));
            return;
        }

        if (known.Item is not { } item)
        {
            ValueList<SchemaProblem> schema = project.GetSchema(context.CancellationToken).InFiles[file.Path];
            ReportAll(context, text, rule => rule.Check(schema));
            return;
        }

        ArticleReading reading = project.Files.Read(text, item, context.CancellationToken);
        CheckedArticle article = project.GetArticle(file.Path, reading, item, known.GlobalOptions, context.CancellationToken);
        ReportAll(
            context, text, rule => rule.LooksAtOthers(article) && IsOff(context, known, rule.Descriptor.Id) ? [] : rule.Check(article));
    }

    private void CheckBinary(AdditionalFileAnalysisContext context, KnownItem known)
    {
        if (!known.IsBinary)
        {
            return;
        }

        ReportAll(context, SourceText.From(""), rule => rule.CheckBinary(context.AdditionalFile.Path));
    }

    private void ReportAll(AdditionalFileAnalysisContext context, SourceText text, Func<ArticleRule, IReadOnlyList<Finding>> check)
    {
        foreach (ArticleRule rule in _rules)
        {
            Report(context, text, rule.Descriptor, check(rule));
        }
    }

    // What is found would not be shown.
    private static bool IsOff(AdditionalFileAnalysisContext context, KnownItem known, string id)
    {
        CompilationOptions options = context.Compilation.Options;
        return RuleSeverities.GetSeverity(known.FileOptions, id) == ReportDiagnostic.Suppress
            || (options.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic severity)
                ? severity == ReportDiagnostic.Suppress
                : options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, context.CancellationToken, out severity) == true
                    && severity == ReportDiagnostic.Suppress);
    }

    private static void Report(
        AdditionalFileAnalysisContext context,
        SourceText text,
        DiagnosticDescriptor rule,
        IReadOnlyList<Finding> findings)
    {
        // Most files have no findings, so nothing has to be looked up.
        if (findings.Count == 0)
        {
            return;
        }

        AnalyzerConfigOptions fileOptions = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        bool projectAsks = OffByDefault.IsMarked(rule)
            && OffByDefault.ProjectAsks(context.Compilation.Options, rule.Id, context.CancellationToken);
        foreach (Diagnostic diagnostic in
            FileDiagnostics.Report(rule, context.AdditionalFile.Path, text, fileOptions, findings, projectAsks))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(diagnostic);
        }
    }
}
