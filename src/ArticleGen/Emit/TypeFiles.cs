namespace ArticleGen.Emit;

/// <summary>The files of the types that are the same in every project.</summary>
internal static class TypeFiles
{
    internal static void Add(SourceProductionContext output, EmitOptions options)
    {
        output.AddSource(ArticleType.HintName, ArticleType.Emit(options));
        output.AddSource(QuoteType.HintName, QuoteType.Emit(options));
        output.AddSource(ActorType.HintName, ActorType.Emit(options));
        output.AddSource(DatelineType.HintName, DatelineType.Emit(options));
        output.AddSource(TextRangeType.HintName, TextRangeType.Emit(options));
    }
}
