using System.Collections.Immutable;
using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Files;

/// <summary>The files of a project: the one place where generator, analyzers and tool ask what is known of them.</summary>
/// <remarks>
/// What is known is kept in two places, weakly. With a file (<see cref="KnownFile"/>) stays what depends on the project: what it says of
/// the file, and the article it has become. With a text (<see cref="KnownText"/>) stays what depends on words alone: its reading, the
/// model of it, and a lexicon. Readings and models may live longer in a store, where they are found by what the text says. This object
/// holds nothing that another one of the same project would not find as well.
/// </remarks>
/// <param name="files">All files of the project, be they articles or not.</param>
/// <param name="options">What the project says of them.</param>
/// <param name="store">Where readings are found by what the text says; null where they are to live no longer than the text.</param>
internal sealed class ProjectFiles(
    ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, ReadingStore? store = null)
{
    private volatile OtherFiles? _others;

    /// <summary>The files of the project that an analyzer looks at.</summary>
    internal ProjectFiles(AnalyzerOptions options)
        : this(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider)
    {
    }

    /// <summary>
    /// The files of a project in the compiler, which keeps readings from one compilation to the next. (The tool has its texts as long as it
    /// wants their readings.)
    /// </summary>
    internal static ProjectFiles InCompiler(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options) =>
        new(files, options, ReadingStore.OfCompiler);

    /// <summary>
    /// The same files but for one, which has changed. Where that is no lexicon and no schema, the others are not looked for again.
    /// </summary>
    /// <param name="now">The files.</param>
    /// <param name="before">The one that has changed, as it was.</param>
    /// <param name="after">The same, as it is now.</param>
    internal ProjectFiles With(ImmutableArray<AdditionalText> now, AdditionalText before, AdditionalText after)
    {
        ProjectFiles changed = new(now, options, store);
        if (FindItem(before) is { IsLexicon: false, IsSchema: false } && FindItem(after) is { IsLexicon: false, IsSchema: false })
        {
            changed._others = _others;
        }

        return changed;
    }

    /// <summary>All of them, be they articles or not.</summary>
    internal ImmutableArray<AdditionalText> All => files;

    /// <summary>Whether the project lists an article, if only one that cannot be read.</summary>
    internal bool HasArticles =>
        string.Equals(options.GlobalOptions.Property(BuildNames.LeftOutProperty), "true", StringComparison.OrdinalIgnoreCase)
        || files.Any(file => FindItem(file).Item is not null);

    /// <summary>What the project says about a file, whatever it is.</summary>
    internal KnownItem FindItem(AdditionalText file) => ArticleItems.Find(file, options);

    /// <summary>The lexicon of the project, from all its lexicon files in the order in which they are listed.</summary>
    internal ArticleLexicon FindLexicon(CancellationToken cancel) => SharedLexicons.Of(FindOthers().Lexicons, cancel);

    /// <summary>The fields that the project declares, in its schema files and its property.</summary>
    internal ProjectSchema FindSchema(CancellationToken cancel) =>
        SharedSchemas.Find(FindOthers().Schemas, options.GlobalOptions.Property(BuildNames.FieldsProperty), cancel);

    /// <summary>
    /// The reading of an article of this text, in the format that the project or the file's name says, with the words of the project's
    /// lexicon. Each text is read once.
    /// </summary>
    internal ArticleReading Read(SourceText text, ArticleItem item, CancellationToken cancel) =>
        SharedReadings.Of(text, item.Format, FindLexicon(cancel), store, cancel);

    /// <summary>Which actors have properties.</summary>
    internal ActorProperties ActorProperties => GeneratorSettings.ActorPropertiesOf(options.GlobalOptions);

    /// <summary>Whether the project wants nothing of its drafts in the assembly.</summary>
    internal bool LeavesOutDrafts => GeneratorSettings.LeaveOutDrafts(options.GlobalOptions);

    /// <summary>
    /// The models of the articles that the assembly has, in the order of their files, each once. Those of unchanged files are the same
    /// objects as before. Drafts are read as well, and are not among them where the project leaves them out.
    /// </summary>
    internal ValueList<ArticleModel> ReadArticles(CancellationToken cancel)
    {
        ValueList<ArticleModel> all = ReadArticlesAndDrafts(cancel);
        return LeavesOutDrafts ? all.Where(static article => !article.Metadata.IsDraft).ToValueList() : all;
    }

    /// <summary>The models of the articles, drafts among them whether the project leaves them out or not.</summary>
    internal ValueList<ArticleModel> ReadArticlesAndDrafts(CancellationToken cancel) => ProjectArticles.Read(files, options, store, cancel);

    /// <summary>The model of one article; null where the file is none, or has no text.</summary>
    internal ArticleModel? ReadArticle(AdditionalText file, CancellationToken cancel) =>
        FindItem(file) is { Item: { } item } known && FindText(file, known, cancel) is { } text
            ? SharedReadings.ModelOf(text, FindLexicon(cancel), item, store, cancel)
            : null;

    /// <summary>The reading of a lexicon of this text. Each text is read once.</summary>
    internal static LexiconReading ReadLexicon(SourceText text) => SharedLexicons.Reading(text);

    /// <summary>The text of a file; null if the file is missing or binary, which the options that are known of it tell.</summary>
    internal static SourceText? FindText(AdditionalText file, KnownItem known, CancellationToken cancel) =>
        FileTexts.Find(file, known.FileOptions, cancel);

    // Each article asks, and the list may be long: it is gone through once.
    private OtherFiles FindOthers()
    {
        if (_others is { } known)
        {
            return known;
        }

        List<AdditionalText> lexicons = [];
        List<AdditionalText> schemas = [];
        foreach (AdditionalText file in files)
        {
            KnownItem item = FindItem(file);
            if (item.IsLexicon)
            {
                lexicons.Add(file);
            }
            else if (item.IsSchema)
            {
                schemas.Add(file);
            }
        }

        return _others = new(lexicons, schemas);
    }

    private sealed record OtherFiles(IReadOnlyList<AdditionalText> Lexicons, IReadOnlyList<AdditionalText> Schemas);
}
