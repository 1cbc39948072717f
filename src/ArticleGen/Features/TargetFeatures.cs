namespace ArticleGen.Features;

/// <summary>What the compilation's language version and framework offer to the generated code.</summary>
/// <param name="Records">C# 9: records. Without them nothing can be generated.</param>
/// <param name="FileScopedNamespaces">C# 10: <c>namespace News;</c></param>
/// <param name="RecordStructs">C# 10: <c>record struct</c></param>
/// <param name="RawStrings">C# 11: raw string literals.</param>
/// <param name="Utf8Literals">C# 11, and a framework that decodes a span of bytes.</param>
/// <param name="StringsAsData">String literals of any length and number: see <see cref="DataSectionStrings"/>.</param>
/// <param name="InitAccessors">Whether IsExternalInit is there, which init accessors need.</param>
/// <param name="Ranges">Whether there is a System.Range.</param>
/// <param name="Spans">Whether a string can be seen as a ReadOnlySpan&lt;char&gt;.</param>
/// <param name="Dates">Whether there are DateOnly and TimeOnly.</param>
/// <param name="Json">Whether System.Text.Json is there, with converters.</param>
/// <param name="JsonResolvers">Whether it takes resolvers, which tell it of types it cannot look at itself.</param>
internal sealed record TargetFeatures(
    bool Records,
    bool FileScopedNamespaces,
    bool RecordStructs,
    bool RawStrings,
    bool Utf8Literals,
    bool StringsAsData,
    bool InitAccessors,
    bool Ranges,
    bool Spans,
    bool Dates,
    bool Json,
    bool JsonResolvers)
{
    /// <summary>Puts together what the language version, the compiler and the framework offer.</summary>
    internal static TargetFeatures From(LanguageVersion version, bool dataSectionStrings, FrameworkFeatures framework) => new(
        Records: version >= LanguageVersion.CSharp9,
        FileScopedNamespaces: version >= LanguageVersion.CSharp10,
        RecordStructs: version >= LanguageVersion.CSharp10,
        RawStrings: version >= LanguageVersion.CSharp11,
        Utf8Literals: version >= LanguageVersion.CSharp11 && framework.DecodesSpans,
        StringsAsData: dataSectionStrings && framework.DecodesPointers,
        InitAccessors: framework.InitAccessors,
        Ranges: framework.Ranges,
        Spans: framework.Spans,
        Dates: framework.Dates,
        Json: framework.Json,
        JsonResolvers: framework.JsonResolvers);
}

/// <summary>What the compilation's references offer.</summary>
/// <param name="DecodesSpans">Whether there is an Encoding.GetString(ReadOnlySpan&lt;byte&gt;).</param>
/// <param name="DecodesPointers">
/// Whether there is an Encoding.GetString(byte*, int), with which the compiler reads the strings it has stored as data.
/// </param>
/// <param name="InitAccessors">Whether IsExternalInit is there.</param>
/// <param name="Ranges">Whether there is a System.Range.</param>
/// <param name="Spans">Whether a string can be seen as a ReadOnlySpan&lt;char&gt;.</param>
/// <param name="Dates">Whether there are DateOnly and TimeOnly.</param>
/// <param name="Json">Whether System.Text.Json is there, with converters.</param>
/// <param name="JsonResolvers">Whether it takes resolvers, which tell it of types it cannot look at itself.</param>
internal sealed record FrameworkFeatures(
    bool DecodesSpans,
    bool DecodesPointers,
    bool InitAccessors,
    bool Ranges,
    bool Spans,
    bool Dates,
    bool Json,
    bool JsonResolvers)
{
    /// <summary>Looks at the compilation; nothing of it is kept.</summary>
    internal static FrameworkFeatures Detect(Compilation compilation)
    {
        INamedTypeSymbol? init = compilation.GetTypeByMetadataName("System.Runtime.CompilerServices.IsExternalInit");
        INamedTypeSymbol? span = compilation.GetTypeByMetadataName("System.ReadOnlySpan`1");
        List<IMethodSymbol> decoders = [
            .. compilation.GetTypeByMetadataName("System.Text.Encoding")?.GetMembers("GetString").OfType<IMethodSymbol>() ?? []
        ];
        return new(
            DecodesSpans: span is not null
                && decoders.Any(
                    method => method.Parameters.Length == 1
                        && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type.OriginalDefinition, span)),
            DecodesPointers: decoders.Any(
                static method => method.Parameters.Length == 2 && method.Parameters[0].Type is IPointerTypeSymbol),
            InitAccessors: init is not null && compilation.IsSymbolAccessibleWithin(init, compilation.Assembly),
            Ranges: HasPublic(compilation, "System.Range"),
            Spans: span is not null && HasPublic(compilation, "System.MemoryExtensions"),
            Dates: HasPublic(compilation, "System.DateOnly") && HasPublic(compilation, "System.TimeOnly"),
            Json: HasPublic(compilation, "System.Text.Json.Serialization.JsonConverter`1"),
            JsonResolvers: HasPublic(compilation, "System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver"));
    }

    // A project's own internal polyfill cannot be a part of public types.
    private static bool HasPublic(Compilation compilation, string typeName) =>
        compilation.GetTypeByMetadataName(typeName) is { DeclaredAccessibility: Accessibility.Public };
}
