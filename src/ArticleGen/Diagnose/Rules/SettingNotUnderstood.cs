namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0020: a setting whose value is not understood.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
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

    // The settings stand in project files the compiler does not see, so there is no line to point at.
    private protected override void Register(AnalysisContext context) => context.RegisterCompilationAction(static compilation =>
    {
        GeneratorSettings settings = GeneratorSettings.From(compilation.Options.AnalyzerConfigOptionsProvider.GlobalOptions, compilation.Compilation.AssemblyName);
        foreach (InvalidSetting invalid in settings.Invalid)
        {
            compilation.ReportDiagnostic(Report(invalid, Location.None));
        }

        foreach (AdditionalText file in compilation.Options.AdditionalFiles)
        {
            if (InvalidName(file, compilation.Options.AnalyzerConfigOptionsProvider) is { } invalid && file.GetText(compilation.CancellationToken) is { } text)
            {
                compilation.ReportDiagnostic(Report(invalid, TextLocations.Of(file.Path, text, new(0, text.Lines[0].Span.Length))));
            }
        }
    });

    // Metadata stand in project files as well, but the file they belong to says which they are.
    private static InvalidSetting? InvalidName(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        IsArticle(file, options) ? ArticleItem.InvalidName(options.GetOptions(file)) : null;

    private static Diagnostic Report(InvalidSetting invalid, Location location) =>
        Diagnostic.Create(Rule, location, invalid.Property, invalid.Value, invalid.Expected, invalid.Instead);
}
