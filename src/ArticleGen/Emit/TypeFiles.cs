using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>The files of the types that are the same in every project.</summary>
internal static class TypeFiles
{
    /// <summary>Hint name and code of each.</summary>
    internal static IEnumerable<(string HintName, SourceText Code)> Of(EmitOptions options)
    {
        yield return (ArticleType.HintName, ArticleType.Emit(options));
        yield return (QuoteType.HintName, QuoteType.Emit(options));
        yield return (ActorType.HintName, ActorType.Emit(options));
        yield return (DatelineType.HintName, DatelineType.Emit(options));
        yield return (PackedReaderType.HintName, PackedReaderType.Emit(options));
        yield return (ArticleShardType.HintName, ArticleShardType.Emit(options));
        yield return (ActorShardType.HintName, ActorShardType.Emit(options));
        yield return (TextRangeType.HintName, TextRangeType.Emit(options));
        if (options.TextStorage == TextStorage.Resource)
        {
            yield return (TextResourceType.HintName, TextResourceType.Emit(options));
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
