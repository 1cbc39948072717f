using ArticleGen.Build;
using ArticleGen.Tool.Checking;
using ArticleGen.Tool.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tool.Tests.Checking;

public sealed class ProjectRulesTests
{
    public static TheoryData<LanguageVersion, int, string?> Projects => new()
    {
        { LanguageVersion.CSharp12, 1, null },
        { LanguageVersion.CSharp12, 0, null },
        { LanguageVersion.CSharp8, 1, null },
        { LanguageVersion.CSharp8, 0, null },
        { LanguageVersion.CSharp12, 1_000_001, null },
        { LanguageVersion.CSharp8, 1_000_001, null },
        { LanguageVersion.CSharp12, 1_000_001, "ART0023" },
        { LanguageVersion.CSharp8, 1, "ART0022" },
    };

    /// <summary>The generator is not run for its rules; what it would report is reported all the same.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void They_say_what_the_generator_says(LanguageVersion version, int length, string? silenced)
    {
        AnalyzerConfigSet config = AnalyzerConfigSet.Create(Array.Empty<AnalyzerConfig>());
        CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary);
        ArticleFile[] files = length == 0
            ? []
            : [new ArticleFile("/seeds/a.txt", new TextDecoder(), () => [.. Enumerable.Repeat((byte)'a', length)])];
        ArticleSet set = new(
            [.. files],
            new ArticleOptions(new(new CompilerConfiguration(config), new AskedOptions(), "/")),
            ArticleSet.CompilationOf(
                "Newsroom",
                silenced is null ? options : options.WithSpecificDiagnosticOptions([new(silenced, ReportDiagnostic.Suppress)]),
                config),
            new CSharpParseOptions(version))
        {
            Project = "/Newsroom.csproj",
        };

        GeneratorDriver generator = CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()],
            [.. set.Files],
            set.Parsing,
            set.Options);
        IEnumerable<Diagnostic> generated = generator.RunGenerators(set.Compilation, TestContext.Current.CancellationToken)
            .GetRunResult().Diagnostics;

        Assert.Equal(Texts(generated), Texts(ProjectRules.Check(set, TestContext.Current.CancellationToken)));
    }

    private static IEnumerable<string> Texts(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
}
