using System.Collections.Immutable;
using ArticleGen.Diagnose.Reporting;

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
            AnalyzerConfigOptionsProvider options = start.Options.AnalyzerConfigOptionsProvider;
            FileCheck check = new(
                _rules,
                new CheckedProject(ProjectFiles.InCompiler(start.Options.AdditionalFiles, options)),
                options.GetOptions,
                start.Compilation.Options);
            start.RegisterAdditionalFileAction(file =>
            {
                foreach (Diagnostic diagnostic in check.Check(file.AdditionalFile, RuleChoice.All, file.CancellationToken))
                {
                    file.ReportDiagnostic(diagnostic);
                }
            });
        });
    }
}
