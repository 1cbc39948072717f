using System.Collections.Immutable;

namespace ArticleGen.Diagnose;

/// <summary>
/// A rule for articles: one descriptor and one check. The base decides which files are articles, registers the check,
/// and turns what the check finds into diagnostics at their line and column of the text file.
/// </summary>
public abstract class ArticleRule : DiagnosticAnalyzer
{
    private protected ArticleRule(DiagnosticDescriptor descriptor)
    {
        Descriptor = descriptor;
        SupportedDiagnostics = ImmutableArray.Create(descriptor);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>The rule's one descriptor.</summary>
    internal DiagnosticDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        Register(context);
    }

    /// <summary>What the rule finds in one article. A pure function: it can be tried on a reading made by hand.</summary>
    internal virtual IEnumerable<Finding> Check(CheckedArticle article) => [];

    /// <summary>Registers the check. A rule that looks at more than one article at a time registers its own.</summary>
    private protected virtual void Register(AnalysisContext context) => context.RegisterAdditionalFileAction(CheckFile);

    private protected static bool IsArticle(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        ArticleFiles.IsArticle(file.Path, options.GetOptions(file));

    private void CheckFile(AdditionalFileAnalysisContext context)
    {
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        // A listed file that is missing has no text; the compiler itself says so (CS2001).
        if (!IsArticle(context.AdditionalFile, options) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        IEnumerable<Finding> findings = Check(new(SharedReadings.Of(text), options.GlobalOptions));
        bool projectAsks = OffByDefault.Is(Descriptor) && OffByDefault.ProjectAsks(context.Compilation.Options, Descriptor.Id, context.CancellationToken);
        foreach (Diagnostic diagnostic in FileDiagnostics.Of(Descriptor, context.AdditionalFile.Path, text, options.GetOptions(context.AdditionalFile), findings, projectAsks))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
