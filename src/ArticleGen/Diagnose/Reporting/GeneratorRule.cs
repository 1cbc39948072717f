namespace ArticleGen.Diagnose.Reporting;

/// <summary>
/// A rule about the project as a whole. The generator reports it, because the generator knows what it writes, and also runs where analyzers
/// are turned off. <see cref="ProjectAnalyzer"/> lists it, so that hosts know the rule.
/// </summary>
public abstract class GeneratorRule : ArticleRule
{
    private protected GeneratorRule(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>What the rule says about the project. A pure function.</summary>
    internal abstract IEnumerable<ProjectFinding> Check(ProjectFacts project);

    /// <summary>A finding with these arguments of the message.</summary>
    private protected ProjectFinding Report(params string[] arguments) => new(Descriptor, arguments.ToValueList());
}
