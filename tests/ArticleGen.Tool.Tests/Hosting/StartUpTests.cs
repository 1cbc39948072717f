using System.Diagnostics;

namespace ArticleGen.Tool.Tests.Hosting;

/// <summary>
/// What takes long to load is loaded only where it is used: the real program runs in a folder that does not have it.
/// </summary>
public sealed class StartUpTests(ToolWithoutCompiler tool) : IClassFixture<ToolWithoutCompiler>
{
    private const string Reading = "\"headline\": \"Ferry resumes\"";

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("check", "--help")]
    [InlineData("rule", "ART0001")]
    [InlineData("completion", "bash")]
    public void What_reads_no_article_needs_no_compiler(params string[] arguments) =>
        Assert.Equal("", tool.Run(arguments, folder: tool.Desk.Folder).Error);

    [Theory]
    [InlineData("seeds/ferry.txt")]
    [InlineData("seeds")]
    [InlineData()]
    [InlineData("--no-project", "seeds/ferry.txt")]
    [InlineData("--article-format", "text", "seeds/ferry.txt")]
    [InlineData("--lexicon", "desk.lexicon", "seeds/ferry.txt")]
    [InlineData("--text", "--code-page", "1252", "seeds/ferry.txt")]
    public void Read_needs_no_compiler(params string[] arguments)
    {
        (string output, string error) = tool.Run(["read", .. arguments], tool.Desk.Folder);

        Assert.Equal("", error);
        Assert.Contains(Reading, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_does_reading_as_linked_data() =>
        Assert.StartsWith("{\"@context\"", tool.Run(["read", "--jsonld", "seeds/ferry.txt"], tool.Desk.Folder).Output);

    [Theory]
    [InlineData("--output", "jsonl", "seeds/ferry.txt")]
    [InlineData("--input", "jsonl", "ferry.jsonl")]
    [InlineData("--input", "jsonl", "ferry.jsonl", "--lexicon", "desk.lexicon")]
    public void Nor_does_reading_of_a_stream(params string[] arguments)
    {
        (string output, string error) = tool.Run(["read", .. arguments], tool.Desk.Folder);

        Assert.Equal("", error);
        Assert.Contains("\"headline\":\"Ferry resumes\"", output, StringComparison.Ordinal);
    }

    /// <summary>What writes tables was taken away as well.</summary>
    [Fact]
    public void Only_a_table_needs_what_writes_tables() => Assert.Equal(
        ("", "articlegen: there is no such file\n"),
        tool.Run(["read", "--input", "jsonl", "ferry.jsonl", "--output", "parquet", "--out", "a.parquet"], tool.Desk.Folder));

    /// <summary>Severities and what holds for code are nothing to a reading.</summary>
    [Fact]
    public void Nor_does_reading_below_a_configuration_file()
    {
        using Desk desk = new Desk()
            .Write(".editorconfig", "root = true\n[*.txt]\narticlegen.ART0003.severity = none\n[*.cs]\nindent_size = 4\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.ART0002.severity = none\n")
            .Write("seeds/ferry.txt", ToolWithoutCompiler.Ferry);

        (string output, string error) = tool.Run(["read", "seeds/ferry.txt"], desk.Folder);

        Assert.Equal("", error);
        Assert.Contains(Reading, output, StringComparison.Ordinal);
    }

    /// <summary>
    /// Rules need it; so does a configuration file that says what a project's build says. This shows that it was taken away.
    /// </summary>
    [Fact]
    public void Without_the_compiler_nothing_is_checked()
    {
        using Desk desk = new Desk()
            .Write(".editorconfig", "root = true\n[*.txt]\nbuild_metadata.AdditionalFiles.ArticleName = crossing\n")
            .Write("seeds/ferry.txt", ToolWithoutCompiler.Ferry);

        const string NoAssembly = "articlegen: there is no such file\n";
        Assert.Equal(NoAssembly, tool.Run(["check", "seeds"], tool.Desk.Folder).Error);
        Assert.Equal(NoAssembly, tool.Run(["read", "seeds"], desk.Folder).Error);
    }

    [Fact]
    public async Task What_a_configuration_file_says_of_an_article_is_heard()
    {
        using Desk desk = new Desk()
            .Write(".editorconfig", "root = true\n[*.txt]\nBuild_Metadata.AdditionalFiles.ArticleFormat = Markdown\n")
            .Write("seeds/ferry.txt", "Ferry **resumes**\n\n\"The pier holds,\" Ines Calder said.\n");

        Assert.Contains(Reading, (await desk.RunAsync("read", "seeds/ferry.txt")).Output, StringComparison.Ordinal);
    }
}

/// <summary>The tool as it is installed, but for the compiler, what draws progress and what writes tables.</summary>
public sealed class ToolWithoutCompiler : IDisposable
{
    internal const string Ferry = "Ferry resumes\n\n\"The pier holds,\" Ines Calder said.\n";

    private static readonly string[] Missing = ["Microsoft.CodeAnalysis*", "Spectre.*", "StreamJsonRpc*", "Parquet*", "*.deps.json"];

    private readonly string _folder = Directory.CreateTempSubdirectory("articlegen-start-up-").FullName;

    /// <summary>Copies what the tests were built with, and takes away what has to be missing.</summary>
    public ToolWithoutCompiler()
    {
        foreach (string file in Directory.GetFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }

        Directory.CreateDirectory(Path.Combine(_folder, "rules"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "rules", "ART0001.md"), Path.Combine(_folder, "rules", "ART0001.md"));
        foreach (string file in Missing.SelectMany(pattern => Directory.GetFiles(_folder, pattern)))
        {
            File.Delete(file);
        }

        Desk.Write("seeds/ferry.txt", Ferry).Write("desk.lexicon", "verb: burble\n")
            .Write("ferry.jsonl", System.Text.Json.JsonSerializer.Serialize(new { id = 1, text = Ferry }) + "\n");
    }

    internal Desk Desk { get; } = new();

    internal (string Output, string Error) Run(string[] arguments, string folder)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(_folder, "ArticleGen.Tool.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (output.GetAwaiter().GetResult(), error);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Desk.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
