using System.Collections.Immutable;

namespace ArticleGen.Diagnose;

/// <summary>Runs the rule about the settings of a project, and tells hosts about the rules that the generator reports.</summary>
/// <remarks>
/// An analyzer of its own: editors delay analyzers that look at the whole project, and diagnostics of an article should appear at once.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        KnownRules.OfProject.Select(static rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static project =>
        {
            foreach (Diagnostic finding in ProjectFindings.FindInSettings(project.Compilation, project.Options, project.CancellationToken))
            {
                project.ReportDiagnostic(finding);
            }
        });
    }
}
