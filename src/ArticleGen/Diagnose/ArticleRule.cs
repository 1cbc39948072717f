using System.Collections.Immutable;
using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

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

    /// <summary>Whether the rule looks at a file: by default, at articles.</summary>
    private protected virtual bool IsChecked(AdditionalText file, AnalyzerConfigOptionsProvider options) => ArticleFiles.IsArticle(file.Path, options.GetOptions(file));

    /// <summary>What the rule finds in a file that it looks at: by default, in the reading of an article.</summary>
    private protected virtual IEnumerable<Finding> Check(AdditionalFileAnalysisContext context, SourceText text)
    {
        ArticleLexicon lexicon = SharedLexicons.Of(context.Options, context.CancellationToken);
        return Check(new CheckedArticle(SharedReadings.Of(text, lexicon, context.CancellationToken), context.Options.AnalyzerConfigOptionsProvider.GlobalOptions));
    }

    /// <summary>What the rule finds in an article that is a binary file, of whose text nobody may ask: by default nothing.</summary>
    private protected virtual IEnumerable<Finding> CheckBinary(string path) => [];

    /// <summary>The end of a message that offers a suggestion; empty when there is none.</summary>
    private protected static string DidYouMean(string? suggestion) => suggestion is null ? "" : $"; did you mean '{suggestion}'?";

    private void CheckFile(AdditionalFileAnalysisContext context)
    {
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        AdditionalText file = context.AdditionalFile;
        if (!IsChecked(file, options))
        {
            return;
        }

        if (FileTexts.Find(file, options, context.CancellationToken) is { } text)
        {
            Report(context, text, Check(context, text));
        }
        else if (ArticleFiles.IsBinary(options.GetOptions(file)))
        {
            Report(context, SourceText.From(""), CheckBinary(file.Path));
        }
    }

    private void Report(AdditionalFileAnalysisContext context, SourceText text, IEnumerable<Finding> findings)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        bool projectAsks = OffByDefault.Is(Descriptor) && OffByDefault.ProjectAsks(context.Compilation.Options, Descriptor.Id, context.CancellationToken);
        foreach (Diagnostic diagnostic in FileDiagnostics.Of(Descriptor, context.AdditionalFile.Path, text, options, findings, projectAsks))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(diagnostic);
        }
    }
}
