using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>A new project in an empty folder, one file in seeds/, three lines of code.</summary>
public sealed class FirstStepsTests(PackedPackage package)
{
    private const string ThreeLines = """
        Article article = Articles.HarbourReopens;
        System.Console.WriteLine($"{article.Headline}, {article.Dateline?.Agency}");
        System.Console.WriteLine(article.Quotes[article.Quotes.Count - 1].Speaker?.Name);
        """;

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public async Task A_program_builds_without_a_warning_and_runs(string targetFramework)
    {
        Consumer consumer = new Consumer(package, "FirstSteps", targetFramework)
            .Write("seeds/harbour-reopens.txt", Texts.Harbour)
            .WriteProgram(ThreeLines);

        string build = await consumer.BuildAsync();
        Assert.Contains("0 Warning(s)", build, StringComparison.Ordinal);
        Assert.Equal("Harbour to reopen on Friday, Reuters\nInes Calder\n", await consumer.RunAsync());
    }

    [Fact]
    public async Task A_netstandard_library_builds_with_a_polyfill()
    {
        Consumer consumer = new Consumer(package, "FirstLibrary", "netstandard2.0", properties: "<LangVersion>9</LangVersion><ImplicitUsings>disable</ImplicitUsings>")
            .Write("seeds/harbour-reopens.txt", Texts.Harbour)
            .Write("IsExternalInit.cs", "namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }")
            .Write("Desk.cs", """
                namespace FirstLibrary
                {
                    public static class Desk
                    {
                        public static string Headline() => Articles.HarbourReopens.Headline;
                    }
                }
                """);

        Assert.Contains("0 Warning(s)", await consumer.BuildAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strict_project_builds_without_a_warning()
    {
        const string Strict = """
            <AnalysisMode>All</AnalysisMode>
            <AnalysisLevel>latest</AnalysisLevel>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <InvariantGlobalization>true</InvariantGlobalization>
            <IsTrimmable>true</IsTrimmable>
            <IsAotCompatible>true</IsAotCompatible>
            """;
        Consumer consumer = new Consumer(package, "Strict", properties: Strict)
            .Write("seeds/harbour-reopens.txt", Texts.Harbour)
            .Write("Program.cs", """
                using System;
                using Strict;

                [assembly: CLSCompliant(true)]

                Console.WriteLine(Articles.HarbourReopens.Headline);
                """);

        Assert.Contains("0 Warning(s)", await consumer.BuildAsync(), StringComparison.Ordinal);
        Assert.Contains("0 Warning(s)", await consumer.BuildAsync("--no-restore", "-p:ArticleGen_TextStorage=Resource", "-p:ArticleGen_Accessibility=internal"), StringComparison.Ordinal);
        Assert.Contains("0 Warning(s)", await consumer.BuildAsync("--no-restore", "-p:Nullable=disable", "-p:ImplicitUsings=disable"), StringComparison.Ordinal);
    }
}
