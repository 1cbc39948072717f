using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>The reading as a library: new projects that reference its package and nothing else.</summary>
public sealed class ReadingPackageTests(ReadingPackageTests.Projects projects) : IClassFixture<ReadingPackageTests.Projects>
{
    private const string Fence = "```";

    [Fact]
    public void Every_project_builds_without_a_warning()
    {
        Assert.True(projects.Build.ExitCode == 0, projects.Build.Output);
        Assert.Contains("0 Warning(s)", projects.Build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_programs_of_its_page_print_what_the_page_says()
    {
        Assert.Equal(projects.Blocks[1], await projects.First.RunAsync());
        Assert.Equal(projects.Blocks[3], await projects.Options.RunAsync());
    }

    [Fact]
    public async Task A_program_for_NET_8_gets_the_other_assembly_and_prints_the_same() =>
        Assert.Equal(projects.Blocks[1], await projects.Net8.RunAsync());

    // What the library was compiled against is not what the program runs with.
    [Fact]
    public async Task A_netstandard_library_runs_in_a_program_for_NET_10() =>
        Assert.Equal("Calder: True, 20 threads: True\n", await projects.WithLibrary.RunAsync());

    /// <summary>The projects, built by one command.</summary>
    public sealed class Projects(PackedPackage package) : IAsyncLifetime
    {
        // Programs and what they print, in turns.
        internal string[] Blocks { get; } = FindBlocks(Path.Combine(package.Sources, "src", "ArticleGen.Reading", "README.md"));

        internal Consumer First { get; private set; } = null!;

        internal Consumer Options { get; private set; } = null!;

        internal Consumer Net8 { get; private set; } = null!;

        internal Consumer WithLibrary { get; private set; } = null!;

        internal SetResult Build { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            First = New("ReadingFirst").Write("Program.cs", Blocks[0]);
            Options = New("ReadingOptions").Write("Program.cs", Blocks[2]);
            Net8 = New("ReadingNet8", "net8.0").Write("Program.cs", Blocks[0]);
            Consumer library = New(
                    "ReadingLibrary",
                    "netstandard2.0",
                    "<LangVersion>9</LangVersion><ImplicitUsings>disable</ImplicitUsings>")
                .Write("IsExternalInit.cs", "namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }")
                .Write("Desk.cs", """
                    using System.Threading;
                    using ArticleGen.Reading;

                    namespace ReadingLibrary
                    {
                        public static class Desk
                        {
                            public static ReadingOptions AsMarkdown(ReadingOptions options) =>
                                options with { Format = ArticleFormat.Markdown };

                            public static QuoteReading Shorten(QuoteReading quote) => quote with { Continues = true };

                            public static FieldText Quote(FieldText text) => text with { IsQuoted = true };

                            public static ArticleReading Read(string text) =>
                                ArticleReader.Read(text, AsMarkdown(new ReadingOptions()), CancellationToken.None);
                        }
                    }
                    """);
            WithLibrary = New("ReadingUser", items: $"""<ProjectReference Include="{library.Project}" />""").Write("Program.cs", """
                using ArticleGen.Reading;
                using ReadingLibrary;

                string text = "Pier opens\n\n\"We **reopen**,\" said Ines Calder.\n";
                ArticleReading reading = Desk.Read(text);
                bool continues = Desk.Shorten(reading.Quotes[0]).Continues && Desk.Quote(new("a", false, default)).IsQuoted;
                bool[] same = new bool[20];
                Thread[] threads = [.. same.Select((_, index) => new Thread(() =>
                    same[index] = ArticleReader.Read(text.AsSpan(), Desk.AsMarkdown(ReadingOptions.Default), default).Equals(reading)))];
                foreach (Thread thread in threads) { thread.Start(); }
                foreach (Thread thread in threads) { thread.Join(); }
                Console.WriteLine($"{reading.Actors[0].Name.Split(' ')[1]}: {continues}, {same.Length} threads: {same.All(one => one)}");
                """);
            Build = await new ConsumerSet(First, Options, Net8, library, WithLibrary).BuildAsync();
        }

        public ValueTask DisposeAsync() => default;

        private Consumer New(string name, string framework = "net10.0", string properties = "", string items = "") =>
            new(package, name, framework, properties, items, packageId: "ArticleGen.Reading");

        private static string[] FindBlocks(string page)
        {
            string[] parts = File.ReadAllText(page).ReplaceLineEndings("\n").Split(Fence);
            // Every second part is in a block, behind the word that names its language.
            return
            [
                .. parts.Where(static (_, index) => index % 2 == 1)
                    .Select(static part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..]),
            ];
        }
    }
}
