using System.Collections.Immutable;

namespace ArticleGen.Tests.Testing;

/// <summary>
/// A project as the generator sees it. Every change gives a new project, which shares with the old one what stays the same.
/// </summary>
internal sealed record TestProject
{
    public const string Directory = "/desk/News/";

    public static TestProject Empty { get; } = new();

    /// <summary>The name of its assembly.</summary>
    public string Name { get; init; } = "News";

    /// <summary>The projects that it references, as their assemblies.</summary>
    public ImmutableList<MetadataReference> References { get; init; } = [];

    public string Dir { get; init; } = Directory;

    public Target Target { get; init; } = Target.Latest;

    public ImmutableList<AdditionalText> Files { get; init; } = [];

    public ImmutableDictionary<string, MemoryOptions> Metadata { get; init; } = ImmutableDictionary<string, MemoryOptions>.Empty;

    public ImmutableList<(string Name, string Value)> Properties { get; init; } = [("RootNamespace", "News")];

    public ImmutableList<SyntaxTree> Sources { get; init; } = [];

    public TestProject With(string path, string text) => With(new MemoryText(Dir + path, text));

    public TestProject With(AdditionalText file) => this with { Files = Files.RemoveAll(other => other.Path == file.Path).Add(file) };

    /// <summary>Replaces a file where it stands, as an editor does.</summary>
    public TestProject Edit(string path, string text)
    {
        AdditionalText old = Files.Single(file => file.Path == Dir + path);
        return this with { Files = Files.Replace(old, new MemoryText(old.Path, text)) };
    }

    public TestProject Without(string path) => this with { Files = Files.RemoveAll(file => file.Path == Dir + path) };

    public TestProject WithMetadata(string path, params (string Name, string Value)[] metadata) =>
        this with { Metadata = Metadata.SetItem(Dir + path, MemoryOptions.OfMetadata(metadata)) };

    public TestProject WithProperty(string name, string value) =>
        this with { Properties = Properties.RemoveAll(p => p.Name == name).Add((name, value)) };

    public TestProject WithSource(string code) =>
        this with { Sources = Sources.Add(CSharpSyntaxTree.ParseText(code, Target.ParseOptions)) };

    /// <summary>A new provider each time, as the compiler makes one.</summary>
    public MemoryOptionsProvider Options => new(MemoryOptions.OfProperties([.. Properties, ("ProjectDir", Dir)]), Metadata);

    public CSharpCompilation Compilation => (CSharpCompilation)Target.Compilation(Name, Sources).AddReferences(References);

    /// <summary>Runs the generator for the first time.</summary>
    /// <param name="tracksSteps">
    /// Whether the driver tells of its steps, which no host asks for. With that, the driver of Roslyn 5 loses a generated file now and then
    /// that came after the first run: over many runs it has to be off.
    /// </param>
    public GeneratorRun Run(bool tracksSteps = true)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()],
            Files,
            Target.ParseOptions,
            Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
        CSharpCompilation compilation = Compilation;
        return new(this, driver.RunGenerators(compilation), compilation);
    }
}
