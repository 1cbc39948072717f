using System.Globalization;

namespace ArticleGen.Settings;

/// <summary>What a project asks of ArticleGen through its MSBuild properties.</summary>
/// <param name="Namespace">The namespace of the generated types, as it stands in code (keywords carry their @).</param>
/// <param name="Accessibility">Of the generated types: public or internal.</param>
/// <param name="TextStorage">Where the texts live.</param>
/// <param name="ReferenceDate">The day after which no article can have been filed (ART0012 marks those that say so), or null.</param>
/// <param name="Drafts">Whether drafts are in the assembly.</param>
/// <param name="ActorProperties">Which actors have properties.</param>
/// <param name="Invalid">The settings that were not understood; their defaults hold.</param>
internal sealed record GeneratorSettings(
    string Namespace,
    Accessibility Accessibility,
    TextStorage TextStorage,
    DateTime? ReferenceDate,
    Drafts Drafts,
    ActorProperties ActorProperties,
    ValueList<InvalidSetting> Invalid)
{
    /// <summary>The name of the assembly whose types are used; null for types of the project's own.</summary>
    internal string? TypesFrom { get; init; }

    /// <summary>Reads the settings. Never throws; what is not understood is listed in <see cref="Invalid"/>.</summary>
    /// <param name="globalOptions">The options that hold for the whole project.</param>
    /// <param name="assemblyName">
    /// The namespace to fall back on in a project without RootNamespace; optional if the namespace is not used.
    /// </param>
    internal static GeneratorSettings From(AnalyzerConfigOptions globalOptions, string? assemblyName = null)
    {
        List<InvalidSetting> invalid = [];
        CheckDefaultArticles(globalOptions, invalid);
        return new(
            NamespaceFrom(globalOptions, assemblyName, invalid),
            AccessibilityFrom(globalOptions, invalid),
            TextStorageFrom(globalOptions, invalid),
            ReferenceDateFrom(globalOptions, invalid),
            DraftsFrom(globalOptions, invalid),
            ActorPropertiesFrom(globalOptions, invalid),
            invalid.ToValueList())
        {
            TypesFrom = globalOptions.Property(BuildNames.TypesFromProperty),
        };
    }

    /// <summary>The reference date alone: rules ask for it at every article.</summary>
    internal static DateTime? ReferenceDateOf(AnalyzerConfigOptions globalOptions) => ReferenceDateFrom(globalOptions, []);

    /// <summary>Whether nothing of a draft is to be in the assembly.</summary>
    internal static bool LeaveOutDrafts(AnalyzerConfigOptions globalOptions) => DraftsFrom(globalOptions, []) == Drafts.Exclude;

    /// <summary>Which actors have properties.</summary>
    internal static ActorProperties ActorPropertiesOf(AnalyzerConfigOptions globalOptions) => ActorPropertiesFrom(globalOptions, []);

    private static string NamespaceFrom(AnalyzerConfigOptions options, string? assemblyName, List<InvalidSetting> invalid)
    {
        string usual = Namespaces.Make(options.Property(BuildNames.RootNamespaceProperty) ?? assemblyName ?? "");
        if (options.Property(BuildNames.NamespaceProperty) is not string asked)
        {
            return usual;
        }

        if (Namespaces.TryParse(asked, out string? parsed))
        {
            return parsed;
        }

        invalid.Add(new(BuildNames.NamespaceProperty, asked, "a namespace such as News.Articles", $"'{usual}' is used"));
        return usual;
    }

    private static Accessibility AccessibilityFrom(AnalyzerConfigOptions options, List<InvalidSetting> invalid)
    {
        switch (options.Property(BuildNames.AccessibilityProperty))
        {
            case null:
            case string asked when Means(asked, "public"):
                return Accessibility.Public;
            case string asked when Means(asked, "internal"):
                return Accessibility.Internal;
            case string asked:
                invalid.Add(new(BuildNames.AccessibilityProperty, asked, "public or internal", "'public' is used"));
                return Accessibility.Public;
        }
    }

    private static TextStorage TextStorageFrom(AnalyzerConfigOptions options, List<InvalidSetting> invalid)
    {
        switch (options.Property(BuildNames.TextStorageProperty))
        {
            case null:
            case string asked when Means(asked, nameof(TextStorage.Inline)):
                return TextStorage.Inline;
            case string asked when Means(asked, nameof(TextStorage.Resource)):
                return TextStorage.Resource;
            case string asked:
                invalid.Add(new(BuildNames.TextStorageProperty, asked, "Inline or Resource", "'Inline' is used"));
                return TextStorage.Inline;
        }
    }

    private static DateTime? ReferenceDateFrom(AnalyzerConfigOptions options, List<InvalidSetting> invalid)
    {
        string? asked = options.Property(BuildNames.ReferenceDateProperty);
        if (asked is null)
        {
            return null;
        }

        if (DateTime.TryParseExact(asked, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date))
        {
            return date;
        }

        invalid.Add(new(BuildNames.ReferenceDateProperty, asked, "a date such as 2008-08-21", "no date is used"));
        return null;
    }

    private static Drafts DraftsFrom(AnalyzerConfigOptions options, List<InvalidSetting> invalid)
    {
        switch (options.Property(BuildNames.DraftsProperty))
        {
            case null:
            case string asked when Means(asked, nameof(Drafts.Include)):
                return Drafts.Include;
            case string asked when Means(asked, nameof(Drafts.Exclude)):
                return Drafts.Exclude;
            case string asked:
                invalid.Add(new(BuildNames.DraftsProperty, asked, "Include or Exclude", "'Include' is used"));
                return Drafts.Include;
        }
    }

    private static ActorProperties ActorPropertiesFrom(AnalyzerConfigOptions options, List<InvalidSetting> invalid)
    {
        switch (options.Property(BuildNames.ActorPropertiesProperty))
        {
            case null:
                return ActorProperties.Frequent;
            case string asked when Means(asked, nameof(ActorProperties.All)):
                return ActorProperties.All;
            case string asked when Means(asked, nameof(ActorProperties.Quoted)):
                return ActorProperties.Quoted;
            case string asked when Means(asked, nameof(ActorProperties.None)):
                return ActorProperties.None;
            case string asked:
                invalid.Add(new(BuildNames.ActorPropertiesProperty, asked, "All, Quoted or None", "it counts as not set"));
                return ActorProperties.Frequent;
        }
    }

    // The build files have already applied it. They ignore any value but the two words.
    private static void CheckDefaultArticles(AnalyzerConfigOptions options, List<InvalidSetting> invalid)
    {
        if (options.Property(BuildNames.DefaultArticlesProperty) is string asked && !Means(asked, "true") && !Means(asked, "false"))
        {
            invalid.Add(new(BuildNames.DefaultArticlesProperty, asked, "true or false", "it counts as not set"));
        }
    }

    private static bool Means(string asked, string value) => string.Equals(asked, value, StringComparison.OrdinalIgnoreCase);
}
