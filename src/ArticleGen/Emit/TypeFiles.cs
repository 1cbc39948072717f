using ArticleGen.Emit.Code;
using ArticleGen.Emit.Packed;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>The files of the types that are the same in every project.</summary>
internal static class TypeFiles
{
    private static readonly Template[] Types =
    [
        .. new[]
        {
            "Article", "Quote", "QuoteKind", "Actor", "ActorKind", "Actors", "Dateline", "Mention", "TextRange", "TextSegment",
            "ArticleList", "ArticleShard", "ActorShard", "ActorReader", "PackedReader", "IArticlePart", "IMentionSource", "SegmentCutter",
            "ReadOnlyList", "Once", "Utf8",
        }
        .Select(Template.Load),
    ];

    private static readonly Template TextResource = Template.Load("TextResource");

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
        foreach (Template type in Types)
        {
            yield return (type.HintName, type.Fill(CodeWriter.ForTypes(options), options, Readers));
        }

        if (options.TextStorage == TextStorage.Resource)
        {
            yield return (TextResource.HintName, TextResource.Fill(CodeWriter.ForTypes(options), options));
        }
    }

    internal static void Add(SourceProductionContext output, EmitOptions options)
    {
        foreach ((string hintName, SourceText code) in Of(options))
        {
            output.AddSource(hintName, code);
        }
    }
}
