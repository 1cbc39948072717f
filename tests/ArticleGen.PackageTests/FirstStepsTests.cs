using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>A new project in an empty folder, one file in seeds/, three lines of code.</summary>
public sealed class FirstStepsTests(FirstStepsTests.Projects projects) : IClassFixture<FirstStepsTests.Projects>
{
    private const string Expected = "Harbour to reopen on Friday, Reuters\nInes Calder\n";

    [Fact]
    public void Every_project_builds_without_a_warning()
    {
        Assert.True(projects.Build.ExitCode == 0, projects.Build.Output);
        Assert.Contains("0 Warning(s)", projects.Build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_runs() => Assert.Equal(Expected, await projects.Newest.RunAsync());

    [Fact]
    public async Task A_program_for_NET_8_runs() => Assert.Equal(Expected, await projects.Net8.RunAsync());

    /// <summary>
    /// Programs, a netstandard library with a polyfill, and strict projects: with texts as code, as a resource, and without nullable and
    /// usings.
    /// </summary>
    public sealed class Projects(PackedPackage package) : IAsyncLifetime
    {
        private const string ThreeLines = """
            Article article = Articles.HarbourReopens;
            System.Console.WriteLine($"{article.Headline}, {article.Dateline?.Agency}");
            System.Console.WriteLine(article.Quotes[article.Quotes.Count - 1].Speaker?.Name);
            """;

        private const string AllRules = """
            <AnalysisMode>All</AnalysisMode>
            <AnalysisLevel>latest</AnalysisLevel>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <InvariantGlobalization>true</InvariantGlobalization>
            <IsTrimmable>true</IsTrimmable>
            <IsAotCompatible>true</IsAotCompatible>
            """;

        internal Consumer Newest { get; } = new Consumer(package, "FirstSteps")
            .Write("seeds/harbour-reopens.txt", Texts.Harbour)
            .WriteProgram(ThreeLines);

        internal Consumer Net8 { get; } = new Consumer(package, "FirstNet8", "net8.0")
            .Write("seeds/harbour-reopens.txt", Texts.Harbour)
            .WriteProgram(ThreeLines);

        internal SetResult Build { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Build = await new ConsumerSet(
            Newest,
            Net8,
            Library(),
            Strict("Strict", ""),
            Strict(
                "StrictResource",
                "<ArticleGen_TextStorage>Resource</ArticleGen_TextStorage><ArticleGen_Accessibility>internal</ArticleGen_Accessibility>"),
            Strict("StrictOld", "<Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>")).BuildAsync();

        public ValueTask DisposeAsync() => default;

        private Consumer Library() =>
            new Consumer(
                package,
                "FirstLibrary",
                "netstandard2.0",
                properties: "<LangVersion>9</LangVersion><ImplicitUsings>disable</ImplicitUsings>")
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

        private Consumer Strict(string name, string properties) => new Consumer(package, name, properties: AllRules + properties)
            .Write("seeds/harbour-reopens.txt", Texts.Harbour)
            .Write("Program.cs", $"""
                using System;
                using {name};

                [assembly: CLSCompliant(true)]

                Console.WriteLine(Articles.HarbourReopens.Headline);
                """);
    }
}
