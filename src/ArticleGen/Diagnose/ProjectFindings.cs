using ArticleGen.Diagnose.Reporting;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Diagnose;

/// <summary>Decides what there is to say about a project as a whole. The generator, the analyzer and the tool all ask here.</summary>
internal static class ProjectFindings
{
    /// <summary>The findings of the rules that the generator reports, in the order of their IDs.</summary>
    internal static IEnumerable<ProjectFinding> Find(ProjectFacts project) =>
        KnownRules.OfProject.OfType<GeneratorRule>().SelectMany(rule => rule.Check(project));

    /// <summary>What is amiss with the settings of a project and of its files.</summary>
    internal static IEnumerable<Diagnostic> FindInSettings(Compilation compilation, AnalyzerOptions options, CancellationToken cancel) =>
        SettingNotUnderstood.Check(compilation, options, RuleIds.AdviceFor, cancel);
}
