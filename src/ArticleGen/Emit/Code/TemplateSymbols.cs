namespace ArticleGen.Emit.Code;

/// <summary>The symbols in the <c>#if</c> lines of templates. Generated code has no such lines.</summary>
internal static class TemplateSymbols
{
    /// <summary>Starts the symbol of a sample.</summary>
    internal const string Sample = "SAMPLE_";

    /// <summary>What is in the code when its symbol holds.</summary>
    private static readonly (string Symbol, Func<EmitOptions, bool> Holds)[] Features =
    [
        ("RECORD_STRUCTS", static options => options.Target.RecordStructs),
        ("INIT_ACCESSORS", static options => options.Target.InitAccessors),
        ("RANGES", static options => options.Target.Ranges),
        ("SPANS", static options => options.Target.Spans),
        ("DATES", static options => options.Target.Dates),
        ("JSON", static options => options.Target.Json),
        ("JSON_RESOLVERS", static options => options.Target.JsonResolvers),
        ("UTF8_LITERALS", static options => options.Target.Utf8Literals),
        ("TEXT_RESOURCE", static options => options.TextStorage == TextStorage.Resource),
    ];

    /// <summary>The symbols that hold for a project.</summary>
    internal static IEnumerable<string> Find(EmitOptions options) =>
        Features.Where(feature => feature.Holds(options)).Select(static feature => feature.Symbol);

    /// <summary>Whether the symbol is that of a sample.</summary>
    internal static bool IsSample(string symbol) => symbol.StartsWith(Sample, StringComparison.Ordinal);

    /// <summary>Whether what stands behind <c>#if</c>, a symbol or "!" and a symbol, holds for a project.</summary>
    internal static bool Holds(string condition, EmitOptions options)
    {
        bool isNegated = condition[0] == '!';
        string symbol = isNegated ? condition.Substring(1) : condition;
        return !IsSample(symbol) && Features.Single(feature => feature.Symbol == symbol).Holds(options) != isNegated;
    }
}
