namespace ArticleGen.Settings;

/// <summary>
/// The severities a project gives to the rules in one file: in the file's ArticleRules metadata, or in a section of an .editorconfig that
/// matches its path. The keys are ArticleGen's own, because the compiler heeds dotnet_diagnostic keys for C# files only.
/// </summary>
internal static class RuleSeverities
{
    /// <summary>Stands for all rules, in the place of an ID.</summary>
    internal const string All = "all";

    private const string KeyStart = "articlegen.";
    private const string KeyEnd = ".severity";
    private const string Ignored = "it is ignored";

    /// <summary>
    /// The severity of a rule in one file; Default when the project says nothing that is understood. Metadata names the file itself, so it
    /// overrides .editorconfig. In both, a rule's ID overrides "all".
    /// </summary>
    internal static ReportDiagnostic GetSeverity(AnalyzerConfigOptions fileOptions, string id)
    {
        string? metadata = fileOptions.Metadata(BuildNames.ArticleRulesMetadata);
        return InMetadata(metadata, id)
            ?? InMetadata(metadata, All)
            ?? InEditorConfig(fileOptions, id)
            ?? InEditorConfig(fileOptions, All)
            ?? ReportDiagnostic.Default;
    }

    /// <summary>The severity that one file gives to a rule by its ID; null when it does not name the rule, or only by "all".</summary>
    internal static ReportDiagnostic? ById(AnalyzerConfigOptions fileOptions, string id) =>
        InMetadata(fileOptions.Metadata(BuildNames.ArticleRulesMetadata), id) ?? InEditorConfig(fileOptions, id);

    /// <summary>The settings for one file that are not understood.</summary>
    /// <param name="fileOptions">The options of the file.</param>
    /// <param name="adviceFor">What to write instead of an ID that cannot be set for a file; null for one that can.</param>
    internal static IEnumerable<InvalidSetting> Invalid(AnalyzerConfigOptions fileOptions, Func<string, string?> adviceFor) =>
        InvalidMetadata(fileOptions.Metadata(BuildNames.ArticleRulesMetadata), adviceFor).Concat(InvalidKeys(fileOptions, adviceFor));

    private static ReportDiagnostic? InMetadata(string? metadata, string id)
    {
        ReportDiagnostic? last = null;
        foreach (RuleSetting setting in RuleSetting.Parse(metadata ?? ""))
        {
            // As in .editorconfig, what is said last counts.
            last = Same(setting.Id, id) ? SeverityNames.Parse(setting.Severity) ?? last : last;
        }

        return last;
    }

    private static ReportDiagnostic? InEditorConfig(AnalyzerConfigOptions fileOptions, string id) =>
        fileOptions.TryGetValue(KeyStart + id + KeyEnd, out string? severity) ? SeverityNames.Parse(severity.Trim()) : null;

    private static IEnumerable<InvalidSetting> InvalidMetadata(string? metadata, Func<string, string?> adviceFor)
    {
        foreach (RuleSetting setting in RuleSetting.Parse(metadata ?? ""))
        {
            string? advice = AdviceFor(setting.Id, adviceFor)
                ?? (SeverityNames.Parse(setting.Severity) is null ? $"{setting.Id}= and one of {SeverityNames.List}" : null);
            if (advice is not null)
            {
                yield return new(BuildNames.ArticleRulesMetadata, setting.Written, advice, Ignored);
            }
        }
    }

    private static IEnumerable<InvalidSetting> InvalidKeys(AnalyzerConfigOptions fileOptions, Func<string, string?> adviceFor)
    {
        // Most files have no such keys, and this runs for all files.
        List<string>? keys = null;
        foreach (string key in Keys(fileOptions))
        {
            if (key.StartsWith(KeyStart, StringComparison.OrdinalIgnoreCase))
            {
                (keys ??= []).Add(key);
            }
        }

        return keys is null ? [] : InvalidAmong(keys, fileOptions, adviceFor);
    }

    private static IEnumerable<InvalidSetting> InvalidAmong(
        List<string> keys,
        AnalyzerConfigOptions fileOptions,
        Func<string, string?> adviceFor)
    {
        keys.Sort(StringComparer.Ordinal);
        foreach (string key in keys)
        {
            if (Invalid(key, fileOptions.TryGetValue(key, out string? value) ? value.Trim() : "", adviceFor) is { } invalid)
            {
                yield return invalid;
            }
        }
    }

    private static InvalidSetting? Invalid(string key, string severity, Func<string, string?> adviceFor)
    {
        if (!key.EndsWith(KeyEnd, StringComparison.OrdinalIgnoreCase) || key.Length <= KeyStart.Length + KeyEnd.Length)
        {
            return new("ArticleGen", key, $"a key such as {KeyStart}ART0003{KeyEnd}", Ignored);
        }

        string id = key.Substring(KeyStart.Length, key.Length - KeyStart.Length - KeyEnd.Length);
        if (AdviceFor(id, adviceFor) is { } advice)
        {
            return new("ArticleGen", key, advice, Ignored);
        }

        // The compiler hands keys over in small letters; the message has the rule's ID as it is written elsewhere.
        string shown = Same(id, All) ? All : id.ToUpperInvariant();
        return severity.Length == 0 || SeverityNames.Parse(severity) is not null
            ? null
            : new(KeyStart + shown + KeyEnd, severity, $"one of {SeverityNames.List}", Ignored);
    }

    private static string? AdviceFor(string id, Func<string, string?> adviceFor) => Same(id, All) ? null : adviceFor(id);

    private static IEnumerable<string> Keys(AnalyzerConfigOptions fileOptions)
    {
        try
        {
            return fileOptions.Keys;
        }
        catch (NotImplementedException)
        {
            // AnalyzerConfigOptions.Keys itself throws this in a host that does not override it: a host need not be able to list keys. The
            // keys still apply; the build reports what is wrong with them.
            return [];
        }
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
