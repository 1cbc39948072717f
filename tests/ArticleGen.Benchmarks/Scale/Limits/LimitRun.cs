using System.Collections.Immutable;
using System.Diagnostics;
using ArticleGen.Benchmarks.Scale.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Benchmarks.Scale.Limits;

/// <summary>Goes through a project as the compiler does: generator, analyzers, assembly.</summary>
internal static class LimitRun
{
    // As in a build that writes no file of documentation, which most do not.
    private static readonly CSharpParseOptions Parse = DriverProject.ParseOptions(Storage.Resource)
        .WithDocumentationMode(DocumentationMode.None);

    /// <summary>Measures the steps in this process.</summary>
    public static IEnumerable<LimitCost> Measure(LimitCase limit, Contender contender)
    {
        ImmutableArray<AdditionalText> files = [.. limit.Files()];
        ProjectOptions options = new(LimitCases.Folder, Storage.Resource);
        foreach (AdditionalText file in files)
        {
            options.GetOptions(file);
        }

        CSharpCompilation compilation = CSharpCompilation.Create(
            "Newsroom",
            [],
            DriverProject.References,
            new(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([contender.Generator(limit).AsSourceGenerator()], files, Parse, options);
        Compilation generated = compilation;
        yield return Measure("generator", () => driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out generated, out _));

        ImmutableArray<Diagnostic> diagnostics = [];
        yield return Measure(
            "analyzers",
            () =>
                diagnostics = compilation.WithAnalyzers(contender.Analyzers(), new AnalyzerOptions(files, options))
                    .GetAnalyzerDiagnosticsAsync().Result);

        yield return Measure("assembly", () => Emit(generated));
        GC.KeepAlive(driver);
        GC.KeepAlive(diagnostics);
        GC.KeepAlive(files);
    }

    private static LimitCost Measure(string step, Action work)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan processor = process.TotalProcessorTime;
        long allocated = GC.GetTotalAllocatedBytes();
        long start = Stopwatch.GetTimestamp();
        work();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        process.Refresh();
        processor = process.TotalProcessorTime - processor;
        long peak = process.PeakWorkingSet64;
        return new(step, seconds, processor.TotalSeconds, allocated, GC.GetTotalMemory(forceFullCollection: true), peak);
    }

    private static void Emit(Compilation compilation)
    {
        using MemoryStream assembly = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(assembly);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(10)));
        }
    }
}
