using ArticleGen.Diagnose.Reporting;
using ArticleGen.References;

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
        RulePages.GetPath(Id),
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>What is amiss with the settings of the project and of its articles.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="options">Its settings and files.</param>
    /// <param name="adviceFor">What to write instead of an ID that cannot be set for a file; null when it can.</param>
    /// <param name="cancel">Ends the check.</param>
    internal static IEnumerable<Diagnostic> Check(
        Compilation compilation, AnalyzerOptions options, Func<string, string?> adviceFor, CancellationToken cancel) =>
        CheckProject(compilation, options).Concat(CheckFields(options, cancel)).Concat(CheckFiles(options, adviceFor, cancel));

    // The settings stand in project files the compiler does not see, so there is no line to point at.
    private static IEnumerable<Diagnostic> CheckProject(Compilation compilation, AnalyzerOptions options)
    {
        GeneratorSettings settings = GeneratorSettings.From(
            options.AnalyzerConfigOptionsProvider.GlobalOptions, compilation.AssemblyName);
        IEnumerable<InvalidSetting> invalid = TypesSource.Find(compilation, settings.TypesFrom).Fault is { } types
            ? settings.Invalid.Append(types)
            : settings.Invalid;
        return invalid.Select(static invalid => Diagnostic.Create(Rule, Location.None, Arguments(invalid)));
    }

    // Schema files are not settings: ART0035 reports what is wrong in them, at its place.
    private static IEnumerable<Diagnostic> CheckFields(AnalyzerOptions options, CancellationToken cancel)
    {
        // Most projects have none: their files need not be looked through.
        if (options.AnalyzerConfigOptionsProvider.GlobalOptions.Property(BuildNames.FieldsProperty) is null)
        {
            return [];
        }

        return new ProjectFiles(options).FindSchema(cancel).InProperty.Select(static problem => Diagnostic.Create(
            Rule,
            Location.None,
            BuildNames.FieldsProperty,
            problem.Words,
            problem.Advice + DidYouMean(problem.Suggestion),
            problem.Detail + ", and the field is left out"));
    }

    // Metadata is in project files as well, but it belongs to a file, and the warning can point there.
    private static IEnumerable<Diagnostic> CheckFiles(AnalyzerOptions options, Func<string, string?> adviceFor, CancellationToken cancel)
    {
        // A section of .editorconfig, or an Update, may hold for thousands of files: a mistake in it is reported once, in the first of
        // these files.
        HashSet<InvalidSetting> said = [];
        ProjectFiles files = new(options);
        foreach (AdditionalText file in files.All)
        {
            KnownItem known = files.FindItem(file);
            List<InvalidSetting> invalid = known.Item is null ? [] : InvalidIn(known.FileOptions, adviceFor, said);
            if (invalid.Count == 0 || ProjectFiles.FindText(file, known, cancel) is not { } text)
            {
                continue;
            }

            TextRange firstLine = new(0, text.Lines[0].Span.Length);
            IEnumerable<Finding> findings = invalid.Select(setting => new Finding(firstLine, null, Arguments(setting)));
            foreach (Diagnostic diagnostic in FileDiagnostics.Report(Rule, file.Path, text, known.FileOptions, findings))
            {
                said.UnionWith(invalid);
                yield return diagnostic;
            }
        }
    }

    private static List<InvalidSetting> InvalidIn(
        AnalyzerConfigOptions options,
        Func<string, string?> adviceFor,
        HashSet<InvalidSetting> said)
    {
        List<InvalidSetting> invalid = RuleSeverities.Invalid(options, adviceFor).Where(setting => !said.Contains(setting)).ToList();
        if (ArticleItem.InvalidFormat(options) is { } format && !said.Contains(format))
        {
            invalid.Add(format);
        }

        invalid.AddRange(ArticleItem.InvalidFields(options).Where(setting => !said.Contains(setting)));
        if (ArticleItem.InvalidName(options) is { } name)
        {
            invalid.Add(name);
        }

        return invalid;
    }

    private static object?[] Arguments(InvalidSetting invalid) => [invalid.Property, invalid.Value, invalid.Expected, invalid.Instead];
}
