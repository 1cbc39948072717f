using ArticleGen.Emit.Code;
using ArticleGen.Emit.Packed;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>The files of the types that are the same in every project.</summary>
internal static class TypeFiles
{
    // What a project has in any case.
    private static readonly (Template Template, Func<EmitOptions, bool> IsWanted)[] Own =
    [
        .. Load(static _ => true, "Actors", "Utf8"),
        .. Load(static options => options.TextStorage == TextStorage.Resource, "TextResource"),
    ];

    // What it has unless another project has it.
    private static readonly (Template Template, Func<EmitOptions, bool> IsWanted)[] Types =
    [
        .. Load(
            static _ => true,
            "Article", "Quote", "QuoteKind", "Actor", "ActorKind", "Dateline", "Mention", "TextRange", "TextSegment", "ArticleWords",
            "ArticleProject", "ArticleIndex", "ArticleShard", "ArticleDetails", "ArticleList", "ArticleMarkup", "ArticleQuotes",
            "ActorIndex", "ActorShard", "ActorReader", "ActorComparer", "PackedReader", "IArticlePart", "IFieldValues",
            "IMarkupSource", "IMentionSource", "SegmentCutter", "ReadOnlyList", "Once"),
        .. Load(
            static options => options.Target.Json,
            "JsonConverters", "JsonArticle", "JsonQuote", "JsonActor", "ArticleParser", "ArticleWriter", "LinkedData", "QuoteJson",
            "QuoteOrigin", "ActorJson", "ActorPool", "DatelineJson", "FieldJson", "IJsonQuote", "IJsonActor", "JsonReading", "JsonWriting",
            "MarkupJson"),
        .. Load(static options => options.Target.JsonResolvers, "JsonResolver"),
    ];

    // The code that reads packed records is made from the same descriptions as the records.
    private static readonly (string Symbol, Action<CodeWriter> Write)[] Readers =
    [
        ("SAMPLE_HEAD", PackedHead.EmitReader),
        ("SAMPLE_RESOURCE", PackedHead.EmitResourceReader),
        ("SAMPLE_SKIP_RESOURCE", PackedResource.EmitSkip),
        ("SAMPLE_DATELINE", PackedDateline.EmitReader),
        ("SAMPLE_ACTOR", PackedActor.EmitReader),
        ("SAMPLE_QUOTE", PackedQuote.EmitReader),
    ];

    /// <summary>Hint name and code of each.</summary>
    internal static IEnumerable<(string HintName, SourceText Code)> Of(EmitOptions options)
    {
        yield return (AssemblyMark.HintName, AssemblyMark.Emit(options));
        foreach ((Template template, Func<EmitOptions, bool> isWanted) in options.TypesFrom is null ? Own.Concat(Types) : Own)
        {
            if (isWanted(options))
            {
                yield return (template.HintName, template.Fill(new(options, CancellationToken.None), options, Readers));
            }
        }
    }

    internal static void Add(SourceProductionContext output, EmitOptions options)
    {
        foreach ((string hintName, SourceText code) in Of(options))
        {
            output.AddSource(hintName, code);
        }
    }

    private static IEnumerable<(Template Template, Func<EmitOptions, bool> IsWanted)> Load(
        Func<EmitOptions, bool> isWanted,
        params string[] names) =>
        names.Select(name => (Template.Load(name), isWanted));
}
