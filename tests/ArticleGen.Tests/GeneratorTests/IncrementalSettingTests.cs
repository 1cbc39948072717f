using static ArticleGen.Tests.GeneratorTests.IncrementalityTests;

namespace ArticleGen.Tests.GeneratorTests;

/// <summary>What is written anew when a setting changes, and no article.</summary>
public class IncrementalSettingTests
{
    private const string AllTypes =
        "Actor.g.cs ActorKind.g.cs Actors.43.g.cs Actors.g.cs Article.g.cs ArticleFields.g.cs "
            + "ArticleInternals.ActorComparer.g.cs ArticleInternals.ActorIndex.g.cs ArticleInternals.ActorJson.g.cs "
            + "ArticleInternals.ActorPool.g.cs ArticleInternals.ActorReader.g.cs ArticleInternals.ActorShard.g.cs "
            + "ArticleInternals.ArticleDetails.g.cs ArticleInternals.ArticleIndex.g.cs ArticleInternals.ArticleList.g.cs "
            + "ArticleInternals.ArticleMarkup.g.cs "
            + "ArticleInternals.ArticleParser.g.cs ArticleInternals.ArticleProject.g.cs "
            + "ArticleInternals.ArticleQuotes.g.cs ArticleInternals.ArticleShard.g.cs "
            + "ArticleInternals.ArticleWriter.g.cs ArticleInternals.AssemblyMark.g.cs ArticleInternals.DatelineJson.g.cs "
            + "ArticleInternals.FieldJson.g.cs ArticleInternals.FieldsParser.g.cs ArticleInternals.IArticlePart.g.cs "
            + "ArticleInternals.IFieldValues.g.cs ArticleInternals.IJsonActor.g.cs ArticleInternals.IJsonQuote.g.cs "
            + "ArticleInternals.IMarkupSource.g.cs ArticleInternals.IMentionSource.g.cs "
            + "ArticleInternals.JsonReading.g.cs ArticleInternals.JsonWriting.g.cs ArticleInternals.LinkedData.g.cs "
            + "ArticleInternals.MarkupJson.g.cs ArticleInternals.Once.g.cs ArticleInternals.PackedReader.g.cs "
            + "ArticleInternals.QuoteJson.g.cs ArticleInternals.QuoteOrigin.g.cs ArticleInternals.ReadOnlyList.g.cs "
            + "ArticleInternals.SegmentCutter.g.cs ArticleInternals.ThisProjectActors.g.cs "
            + "ArticleInternals.ThisProjectArticles.g.cs ArticleInternals.Utf8.g.cs ArticleWords.g.cs Articles.25.g.cs "
            + "Articles.35.g.cs Articles.58.g.cs Articles.g.cs Dateline.g.cs JsonActor.g.cs JsonArticle.g.cs "
            + "JsonConverters.g.cs JsonQuote.g.cs JsonResolver.g.cs Mention.g.cs Quote.g.cs QuoteKind.g.cs "
            + "TextRange.g.cs TextSegment.g.cs";

    [Fact]
    public void A_setting_changes_all_files_and_reads_none() => Check(
        Project.WithProperty("ArticleGen_Accessibility", "internal"),
        """
        EmitOptions: Modified 1
        HasArticles: Unchanged 1
        Articles: Unchanged 1
        Summaries: Cached 1
        FieldLooks: Cached 1
        DeclaredFields: Unchanged 1
        FieldSchema: Cached 1
        Catalogue: Cached 1
        ArticleList: Cached 1
        Actors: Cached 1
        ActorList: Cached 1
        ActorShards: Cached 64
        Shards: Cached 64
        NamedShards: Cached 3
        Outputs: Modified 8
        """,
        changed: AllTypes);

    [Fact]
    public void Another_language_version_writes_all_files_and_reads_none() => Check(
        Project with { Target = new(LanguageVersion.CSharp9), Sources = [] },
        """
        EmitOptions: Modified 1
        HasArticles: Cached 1
        Articles: Cached 1
        Summaries: Cached 1
        FieldLooks: Cached 1
        DeclaredFields: Cached 1
        FieldSchema: Cached 1
        Catalogue: Cached 1
        ArticleList: Cached 1
        Actors: Cached 1
        ActorList: Cached 1
        ActorShards: Cached 64
        Shards: Cached 64
        NamedShards: Cached 3
        Outputs: Modified 8
        """,
        changed: AllTypes);

    [Fact]
    public void A_file_that_is_no_article_changes_nothing() => Check(
        Project.With("BannedSymbols.txt", "T:System.Random").With("notes.md", "none"),
        """
        EmitOptions: Cached 1
        HasArticles: Unchanged 1
        Articles: Unchanged 1
        Summaries: Cached 1
        FieldLooks: Cached 1
        DeclaredFields: Unchanged 1
        FieldSchema: Cached 1
        Catalogue: Cached 1
        ArticleList: Cached 1
        Actors: Cached 1
        ActorList: Cached 1
        ActorShards: Cached 64
        Shards: Cached 64
        NamedShards: Cached 3
        Outputs: Cached 8
        """,
        changed: "");
}
