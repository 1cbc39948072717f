using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Benchmarks.Scale.Limits;

/// <summary>A generator with its analyzers: ArticleGen, or what does nothing in its place.</summary>
/// <param name="Name">The word by which the command line names it.</param>
/// <param name="Generator">The generator, for a project.</param>
/// <param name="Analyzers">The analyzers.</param>
internal sealed record Contender(
    string Name,
    Func<LimitCase, IIncrementalGenerator> Generator,
    Func<ImmutableArray<DiagnosticAnalyzer>> Analyzers)
{
    /// <summary>ArticleGen as a compiler finds it.</summary>
    public static Contender ArticleGen { get; } = new(
        "articlegen",
        static _ => new ArticleGenerator(),
        static () => [.. typeof(ArticleGenerator).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)]);

    /// <summary>The minimum: its cost is the compiler's own cost.</summary>
    public static Contender Nothing { get; } = new(
        "nothing",
        static limit => new NothingGenerator(limit.Properties),
        static () => [new NothingAnalyzer()]);

    /// <summary>The one with this name.</summary>
    public static Contender Named(string name) => name == Nothing.Name ? Nothing : ArticleGen;
}
