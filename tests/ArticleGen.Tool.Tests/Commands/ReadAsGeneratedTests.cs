using System.Runtime.Loader;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Tests.Commands;

/// <summary>articlegen read and the generated code say the same of an article.</summary>
public sealed class ReadAsGeneratedTests
{
    // Three sources without a name, of one description.
    private const string Officials =
        "\"One,\" said an official. \"Two,\" said another official.\n\n\"Three,\" an official said.\n";

    private const string Print = """
        using System.Linq;
        public static class Printer
        {
            public static string Json() => System.Text.Json.JsonSerializer.Serialize(News.Articles.All.Single());
            public static string JsonLd() => News.Articles.All.Single().ToJsonLd();
        }
        """;

    public static TheoryData<string, string> Articles => new()
    {
        { "seeds/pier.txt", Texts.Pier },
        {
            "seeds/local/nato.txt",
            "Nato and NATO\nOther News Materials 21 August 2008 17:35 (UTC +04:00)\n\nBRUSSELS, Aug 21 (Reuters) - \"No,\" Nato said. "
                + "NATO told Paris it was \"a farce\". A witness said so too. Another witness said \"never\".\n"
        },
        {
            "seeds/100% odd #1.md",
            "---\ntitle: Odd\nauthor: [Ann Lee, Bo Orr]\ndate: 2021-03\nupdated: 2021\ntags: [a, b]\nslug: s\ndraft: true\nlang: en\n"
                + "---\n\n"
                + "\"We are **very** glad,\" said [Ines Calder](https://example.com), the harbour master.\n"
        },
        { "seeds/empty.txt", "" },
        { "seeds/officials.txt", Officials },
        {
            "seeds/sources.txt",
            "Boats return\n\nThree witnesses said it burned. \"One,\" said a spokesman. \"Two,\" a spokesman said. \"Three,\" an unnamed "
                + "source said. \"Four,\" said a source.\n\n\"Five,\" a spokesman said. Residents said no. Other residents said yes.\n"
        },
        { "seeds/fields/one.md", Front("rating: 5\nregions: [north, 5]\nhot: yes\ncode: \"007\"\nb: 1\na: 2.50\nviews: 5000000000") },
        {
            "seeds/times.md",
            Front("start: 2008-08-21 17:35\nembargo: 2008-08-21T17:35Z\nday: 2008-08-21\ndays: [2008-08-21, 2008-08-21T10:00]")
        },
        {
            "seeds/maps.md",
            Front(
                "venue:\n  name: Pier\n  Seats: 300\nnotes:\n  - by: 5\n    on: 2008-08-21\n  - by: Ann\nlink: https://x.example/#a\n"
                    + "none:\nempty: []\nlist: [[1, 2], ~, 3]")
        },
        { "seeds/mixed.md", Front("scores: [1, {by: 5}]\nReading-Time: 5\nreading_time: 6\ntags: [x]\nequals: 5") },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task The_same_members_have_the_same_values(string path, string text)
    {
        using Desk desk = new Desk().Write(path, text);
        (string json, string jsonLd) = Generate(path, text);

        ToolRun read = await desk.RunAsync("read", path, "--text");
        ReadJson.Check(read.Output);
        ReadJson.Check(json);
        JsonObject printed = JsonNode.Parse(read.Output)!.AsObject();
        JsonObject generated = JsonNode.Parse(json)!.AsObject();
        Assert.Equal(generated.Select(static member => member.Key), printed.Select(static member => member.Key));
        Assert.All(generated, member => Assert.Equal(member.Value?.ToJsonString(), printed[member.Key]?.ToJsonString()));

        ToolRun linked = await desk.RunAsync("read", path, "--jsonld");
        Assert.Equal((0, jsonLd + "\n", ""), (linked.ExitCode, linked.Output, linked.Error));
    }

    [Fact]
    public async Task Sources_without_a_name_stay_apart_and_the_next_file_is_read()
    {
        using Desk desk = new Desk().Write("a.txt", Officials).Write("b.txt", Texts.Pier);

        ToolRun run = await desk.RunAsync("read", ".");
        Assert.Equal((0, 2, ""), (run.ExitCode, run.Lines.Length, run.Error));
        JsonArray actors = JsonNode.Parse(run.Lines[0])!["mentions"]!.AsArray();
        Assert.True(actors.Count > 1);
        Assert.Equal(actors.Count, actors.Select(static actor => actor!["@id"]!.GetValue<string>()).Distinct().Count());
        Assert.All(actors, static actor => Assert.Single(actor!["mentionRanges"]!.AsArray()));
    }

    // As in a project with this one article, whatever the other files say of the same person.
    [Fact]
    public async Task An_article_is_printed_as_if_it_were_the_only_one()
    {
        const string Named = "\"No,\" said Ines Calder.\n";
        const string Titled = "\"Yes,\" said Ines Calder, the harbour master.\n";
        using Desk desk = new Desk().Write("a.txt", Named).Write("b.txt", Titled);

        string[] lines = (await desk.RunAsync("read", ".", "--jsonld")).Lines;
        Assert.Equal([Generate("a.txt", Named).JsonLd, Generate("b.txt", Titled).JsonLd], lines);
        Assert.Equal(
            [null, "harbour master"],
            lines.Select(static line => JsonNode.Parse(line)!["mentions"]![0]!["jobTitle"]?[0]!.GetValue<string>()));
    }

    [Fact]
    public async Task Linked_data_of_several_articles_is_a_line_each_and_has_no_text()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Clean).Write("b.txt", Texts.Pier);

        string[] lines = (await desk.RunAsync("read", ".", "--jsonld")).Lines;
        Assert.Equal(["a", "b"], lines.Select(static line => JsonNode.Parse(line)!["identifier"]!.GetValue<string>()));

        ToolRun both = await desk.RunAsync("read", ".", "--jsonld", "--text");
        Assert.Equal(2, both.ExitCode);
        Assert.Contains("--jsonld does not go with --text", both.Error, StringComparison.Ordinal);
    }

    private static string Front(string front) => $"---\n{front}\n---\n\n\"We drew,\" coach Tom Hale said.\n";

    // What a project with this one article prints.
    private static (string Json, string JsonLd) Generate(string path, string text)
    {
        CSharpCompilation project = CSharpCompilation.Create(
            "News",
            [CSharpSyntaxTree.ParseText(Print, cancellationToken: TestContext.Current.CancellationToken)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(static file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
                .Select(static file => MetadataReference.CreateFromFile(file)),
            new(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create([new ArticleGenerator().AsSourceGenerator()], [new Seed("/desk/" + path, text)], null, new Options())
            .RunGeneratorsAndUpdateCompilation(project, out Compilation output, out _, TestContext.Current.CancellationToken);
        using MemoryStream image = new();
        Assert.Empty(output.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Diagnostics
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        AssemblyLoadContext context = new("news", isCollectible: true);
        try
        {
            Type printer = context.LoadFromStream(image).GetType("Printer")!;
            return ((string)printer.GetMethod("Json")!.Invoke(null, null)!, (string)printer.GetMethod("JsonLd")!.Invoke(null, null)!);
        }
        finally
        {
            context.Unload();
        }
    }

    private sealed class Seed(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(text, System.Text.Encoding.UTF8);
    }

    private sealed class Options : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptionsProvider
    {
        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                (value = key switch
                {
                    "build_property.ProjectDir" => "/desk/",
                    "build_property.RootNamespace" => "News",
                    "build_metadata.AdditionalFiles.ArticleGenItem" => "true",
                    _ => null,
                }) is not null;
        }
    }
}
