using ArticleGen.Diagnose.Reporting;
using ArticleGen.Fields.Schema;
using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose;

/// <summary>
/// Runs rules on one file of a project: what the analyzer reports in a build, and the language server while somebody types.
/// </summary>
/// <param name="rules">The rules.</param>
/// <param name="project">The project.</param>
/// <param name="fileOptions">Gives the options of a file.</param>
/// <param name="compiler">The options of the compiler, which may switch rules off and on.</param>
internal sealed class FileCheck(
    IReadOnlyList<ArticleRule> rules,
    CheckedProject project,
    Func<AdditionalText, AnalyzerConfigOptions> fileOptions,
    CompilationOptions compiler)
{
    /// <summary>
    /// What the rules say of a file, at the severities that the project gives them there. The compiler's own options may still change them.
    /// </summary>
    /// <param name="file">The file; of one that is no article, lexicon or schema nothing is said.</param>
    /// <param name="which">Which rules are asked.</param>
    /// <param name="cancel">Stops the check.</param>
    internal IEnumerable<Diagnostic> Check(AdditionalText file, RuleChoice which, CancellationToken cancel)
    {
        KnownItem known = project.Files.FindItem(file);
        if (known is { IsLexicon: false, IsSchema: false, Item: null })
        {
            return [];
        }

        // A listed file that is missing has no text; the compiler itself says so (CS2001).
        if (ProjectFiles.FindText(file, known, cancel) is not { } text)
        {
            return known.IsBinary && which != RuleChoice.AcrossFiles
                ? Report(file, SourceText.From(""), rule => rule.CheckBinary(file.Path), cancel)
                : [];
        }

        if (known.IsLexicon)
        {
            return which == RuleChoice.AcrossFiles ? [] : CheckLexicon(file, text, cancel);
        }

        return known.Item is { } item ? CheckArticle(file, text, known, item, which, cancel)
            : which == RuleChoice.AcrossFiles ? []
            : CheckSchema(file, text, cancel);
    }

    private IEnumerable<Diagnostic> CheckLexicon(AdditionalText file, SourceText text, CancellationToken cancel)
    {
        LexiconReading lexicon = ProjectFiles.ReadLexicon(text);
        return Report(file, text, rule => rule.Check(lexicon), cancel);
    }

    private IEnumerable<Diagnostic> CheckSchema(AdditionalText file, SourceText text, CancellationToken cancel)
    {
        ValueList<SchemaProblem> schema = project.GetSchema(cancel).InFiles[file.Path];
        return Report(file, text, rule => rule.Check(schema), cancel);
    }

    private IEnumerable<Diagnostic> CheckArticle(
        AdditionalText file, SourceText text, KnownItem known, ArticleItem item, RuleChoice which, CancellationToken cancel)
    {
        ArticleReading reading = project.Files.Read(text, item, cancel);
        CheckedArticle article = project.GetArticle(file.Path, reading, item, known.GlobalOptions, cancel);
        return Report(file, text, rule => IsAsked(rule) ? rule.Check(article) : [], cancel);

        bool IsAsked(ArticleRule rule) => rule.LooksAtOthers(article)
            ? which != RuleChoice.OfTheFile && !IsOff(known, rule.Descriptor.Id, cancel)
            : which != RuleChoice.AcrossFiles;
    }

    // What is found would not be shown.
    private bool IsOff(KnownItem known, string id, CancellationToken cancel) =>
        RuleSeverities.GetSeverity(known.FileOptions, id) == ReportDiagnostic.Suppress
        || (compiler.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic severity)
            ? severity == ReportDiagnostic.Suppress
            : compiler.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancel, out severity) == true
                && severity == ReportDiagnostic.Suppress);

    private IEnumerable<Diagnostic> Report(
        AdditionalText file, SourceText text, Func<ArticleRule, IReadOnlyList<Finding>> check, CancellationToken cancel)
    {
        foreach (ArticleRule rule in rules)
        {
            IReadOnlyList<Finding> findings = check(rule);

            // Most files have no findings, so nothing has to be looked up.
            if (findings.Count == 0)
            {
                continue;
            }

            bool projectAsks = OffByDefault.IsMarked(rule.Descriptor)
                && OffByDefault.ProjectAsks(compiler, rule.Descriptor.Id, cancel);
            foreach (Diagnostic diagnostic in
                FileDiagnostics.Report(rule.Descriptor, file.Path, text, fileOptions(file), findings, projectAsks))
            {
                cancel.ThrowIfCancellationRequested();
                yield return diagnostic;
            }
        }
    }
}

/// <summary>Which rules are asked about a file.</summary>
internal enum RuleChoice
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>Those that look at nothing but the file: quick, however many files the project has.</summary>
    OfTheFile,

    /// <summary>Those that compare it with other files.</summary>
    AcrossFiles,
}
