namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0020: a setting whose value is not understood.</summary>
public sealed class SettingNotUnderstood() : ArticleRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0020";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Setting not understood",
        "{0} does not understand '{1}': write {2}; {3}",
        RuleCategories.Settings,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The setting's default is used instead. "
            + "A warning, because the code that is generated is then not the code that was asked for.",
        RulePages.Of(Id),
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>Reports what is amiss with the settings of the project and of its articles.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="adviceFor">What to write instead of an ID that cannot be set for a file; null when it can.</param>
    internal static void Check(CompilationAnalysisContext compilation, Func<string, string?> adviceFor)
    {
        CheckProject(compilation);
        CheckFiles(compilation, adviceFor);
    }

    // The settings stand in project files the compiler does not see, so there is no line to point at.
    private static void CheckProject(CompilationAnalysisContext context)
    {
        GeneratorSettings settings = GeneratorSettings.From(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, context.Compilation.AssemblyName);
        foreach (InvalidSetting invalid in settings.Invalid)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, Location.None, Arguments(invalid)));
        }
    }

    // Metadata stand in project files as well, but the file they belong to says which they are.
    private static void CheckFiles(CompilationAnalysisContext context, Func<string, string?> adviceFor)
    {
        // A section of .editorconfig, or an Update, may hold for thousands of files: what is amiss with it is said once, in the first of them.
        HashSet<InvalidSetting> said = [];
        foreach (AdditionalText file in context.Options.AdditionalFiles)
        {
            AnalyzerConfigOptionsProvider provider = context.Options.AnalyzerConfigOptionsProvider;
            AnalyzerConfigOptions options = provider.GetOptions(file);
            List<InvalidSetting> invalid = ArticleFiles.IsArticle(file.Path, options) ? InvalidIn(options, adviceFor, said) : [];
            if (invalid.Count == 0 || FileTexts.Find(file, options, context.CancellationToken) is not { } text)
            {
                continue;
            }

            TextRange firstLine = new(0, text.Lines[0].Span.Length);
            IEnumerable<Finding> findings = invalid.Select(setting => new Finding(firstLine, null, Arguments(setting)));
            foreach (Diagnostic diagnostic in FileDiagnostics.Of(Rule, file.Path, text, options, findings))
            {
                context.ReportDiagnostic(diagnostic);
                said.UnionWith(invalid);
            }
        }
    }

    private static List<InvalidSetting> InvalidIn(AnalyzerConfigOptions options, Func<string, string?> adviceFor, HashSet<InvalidSetting> said)
    {
        List<InvalidSetting> invalid = RuleSeverities.Invalid(options, adviceFor).Where(setting => !said.Contains(setting)).ToList();
        if (ArticleItem.InvalidName(options) is { } name)
        {
            invalid.Add(name);
        }

        return invalid;
    }

    private static object?[] Arguments(InvalidSetting invalid) => [invalid.Property, invalid.Value, invalid.Expected, invalid.Instead];
}
