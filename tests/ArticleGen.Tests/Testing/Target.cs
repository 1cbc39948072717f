
namespace ArticleGen.Tests.Testing;

/// <summary>What a project is compiled for, and how.</summary>
internal sealed record Target(
    LanguageVersion LanguageVersion,
    bool IsNetStandard = false,
    NullableContextOptions Nullable = NullableContextOptions.Enable)
{
    public const string IsExternalInit = "namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }";

    public static Target Latest { get; } = new(LanguageVersion.Latest);

    // Read once, as those of .NET are.
    private static PortableExecutableReference NetStandard { get; } = Read("netstandard.dll");

    /// <summary>Whether a netstandard2.0 project has the package System.Text.Json, version 6.</summary>
    public bool HasJsonPackage { get; init; }

    /// <summary>The compiler's threshold for strings that are stored as data, or null when it was not asked to.</summary>
    public string? DataSectionStrings { get; init; }

    public CSharpParseOptions ParseOptions => DataSectionStrings is null
        ? new(LanguageVersion, DocumentationMode.Diagnose)
        : new CSharpParseOptions(
            LanguageVersion,
            DocumentationMode.Diagnose).WithFeatures([new(ArticleGen.Features.DataSectionStrings.Feature, DataSectionStrings)]);

    /// <summary>All warnings there are, at the highest level there is.</summary>
    public CSharpCompilationOptions CompilationOptions =>
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: Nullable, warningLevel: 9999);

    public IEnumerable<MetadataReference> References => !IsNetStandard ? Net80.All
        : HasJsonPackage ? [NetStandard, .. JsonPackage.Assemblies]
        : [NetStandard];

    public CSharpCompilation Compilation(string assemblyName, IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create(assemblyName, trees, References, CompilationOptions);

    private static PortableExecutableReference Read(string assembly)
    {
        using Stream stream = typeof(Target).Assembly.GetManifestResourceStream(assembly)!;
        return MetadataReference.CreateFromStream(stream);
    }

    // Read when it is asked for: the fuzz program does not have it.
    private static class JsonPackage
    {
        internal static PortableExecutableReference[] Assemblies { get; } =
            [Read("System.Text.Json.dll"), Read("System.Memory.dll"), Read("Microsoft.Bcl.AsyncInterfaces.dll")];
    }
}
