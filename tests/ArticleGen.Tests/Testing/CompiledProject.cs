using System.Runtime.Loader;

namespace ArticleGen.Tests.Testing;

/// <summary>A compiled project whose types can be used by code that is given as text.</summary>
internal sealed class CompiledProject
{
    private readonly byte[] _image;
    private readonly CompiledProject[] _others;

    // What a consumer is compiled against, looked up once for all that is run.
    private readonly Lazy<CSharpCompilation> _consumer;

    private readonly Target _target;

    private CompiledProject(byte[] image, Target target, params CompiledProject[] others)
    {
        _image = image;
        _target = target;
        _others = others;
        _consumer = new(() => CSharpCompilation.Create(
            "Consumer",
            references:
            [
                .. target.References,
                .. Images.Select(static bytes => MetadataReference.CreateFromImage(bytes)),
            ],
            options: Target.Latest.CompilationOptions.WithNullableContextOptions(NullableContextOptions.Disable)));
    }

    /// <summary>Compiles, and fails on any warning.</summary>
    public static CompiledProject Of(CSharpCompilation compilation, Target target, params (string Name, byte[] Bytes)[] resources) =>
        new(Image(compilation, DiagnosticSeverity.Warning, resources), target);

    public static CompiledProject Of(Emission emission) => Of(emission.Output, emission.Target);

    public static CompiledProject Of(GeneratorRun run, Target target) => Of(run.Output, target);

    /// <summary>No errors, no warnings.</summary>
    public static void AssertClean(CSharpCompilation compilation) => Image(compilation, DiagnosticSeverity.Warning);

    /// <summary>The same project, for consumers that use others beside it.</summary>
    public CompiledProject With(params CompiledProject[] others) => new(_image, _target, others);

    private IEnumerable<byte[]> Images => _others.Select(static other => other._image).Prepend(_image);

    /// <summary>The assembly.</summary>
    public byte[] Bytes => _image;

    /// <summary>Runs the body of a method in a consumer's assembly and gives back what it returns.</summary>
    public T Run<T>(string body, string types = "", string rootNamespace = "News")
    {
        CSharpCompilation consumer = _consumer.Value.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;
            using {{rootNamespace}};

            public static class Consumer
            {
                public static object Run()
                {
                    {{body}}
                }

                private static string Show(IEnumerable<object> items) => string.Join(" | ", items);
            }

            {{types}}
            """,
            Target.Latest.ParseOptions));
        byte[] image = Image(consumer, DiagnosticSeverity.Error);
        AssemblyLoadContext context = new("consumer", isCollectible: true);
        foreach (byte[] bytes in Images)
        {
            context.LoadFromStream(new MemoryStream(bytes));
        }

        try
        {
            return Assert.IsType<T>(
                context.LoadFromStream(new MemoryStream(image)).GetType("Consumer")!.GetMethod("Run")!.Invoke(null, null));
        }
        finally
        {
            context.Unload();
        }
    }

    private static byte[] Image(CSharpCompilation compilation, DiagnosticSeverity unwanted, params (string Name, byte[] Bytes)[] resources)
    {
        MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(
            image,
            xmlDocumentationStream: new MemoryStream(),
            manifestResources: resources.Select(
                resource => new ResourceDescription(resource.Name, () => new MemoryStream(resource.Bytes), isPublic: true)),
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= unwanted).Select(diagnostic => diagnostic.ToString()));
        return image.ToArray();
    }
}
