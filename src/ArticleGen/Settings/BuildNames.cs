namespace ArticleGen.Settings;

/// <summary>The MSBuild properties and item metadata ArticleGen looks at, as the compiler hands them over.</summary>
internal static class BuildNames
{
    internal const string NamespaceProperty = "ArticleGen_Namespace";
    internal const string AccessibilityProperty = "ArticleGen_Accessibility";
    internal const string TextStorageProperty = "ArticleGen_TextStorage";
    internal const string ReferenceDateProperty = "ArticleGen_ReferenceDate";
    internal const string FieldsProperty = "ArticleGen_Fields";
    internal const string DraftsProperty = "ArticleGen_Drafts";
    internal const string ActorPropertiesProperty = "ArticleGen_ActorProperties";
    internal const string TypesFromProperty = "ArticleGen_TypesFrom";
    internal const string DefaultArticlesProperty = "EnableDefaultArticleItems";

    /// <summary>"true" when the build has left out an article that cannot be read, and said so.</summary>
    internal const string LeftOutProperty = "_ArticleGenLeftOut";

    internal const string RootNamespaceProperty = "RootNamespace";
    internal const string ProjectDirProperty = "ProjectDir";

    /// <summary>"true" on every article that comes from an &lt;Article&gt; item.</summary>
    internal const string ArticleGenItemMetadata = "ArticleGenItem";

    /// <summary>The id of the article, in place of its file name.</summary>
    internal const string ArticleNameMetadata = "ArticleName";

    /// <summary>The folder of the article: "sport/football", or "/" for none.</summary>
    internal const string ArticleFolderMetadata = "ArticleFolder";

    /// <summary>The folder of the article below the folder that the pattern of its item starts with: MSBuild's RecursiveDir.</summary>
    internal const string RecursiveFolderMetadata = "ArticleGenFolder";

    /// <summary>How the article's file is written: "Text", "Markdown" or "Html".</summary>
    internal const string ArticleFormatMetadata = "ArticleFormat";

    /// <summary>Fields that the front matter does not have: "Section=sport, Regions=north|south".</summary>
    internal const string ArticleFieldsMetadata = "ArticleFields";

    /// <summary>The severities of rules in this article: "ART0002=none, ART0003=suggestion".</summary>
    internal const string ArticleRulesMetadata = "ArticleRules";

    /// <summary>The name under which the resource of all texts holds this one, when texts are stored as a resource.</summary>
    internal const string ArticleResourceMetadata = "ArticleResource";

    /// <summary>"true" on every lexicon that comes from an &lt;ArticleLexicon&gt; item.</summary>
    internal const string LexiconItemMetadata = "ArticleGenLexicon";

    /// <summary>"true" on every schema that comes from an &lt;ArticleSchema&gt; item.</summary>
    internal const string SchemaItemMetadata = "ArticleGenSchema";

    /// <summary>"true" on every article that the compiler takes for a binary file: it would stop at the text.</summary>
    internal const string BinaryMetadata = "ArticleGenBinary";

    private const string PropertyPrefix = "build_property.";
    private const string MetadataPrefix = "build_metadata.AdditionalFiles.";

    /// <summary>The value of an MSBuild property without surrounding white space; null when there is none or it is blank.</summary>
    internal static string? Property(this AnalyzerConfigOptions globalOptions, string name) => Value(globalOptions, PropertyPrefix + name);

    /// <summary>The value of an item's metadata without surrounding white space; null when there is none or it is blank.</summary>
    internal static string? Metadata(this AnalyzerConfigOptions fileOptions, string name) => Value(fileOptions, MetadataPrefix + name);

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
