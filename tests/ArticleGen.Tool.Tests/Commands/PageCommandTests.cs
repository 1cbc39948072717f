using ArticleGen.Tool.Tests.Pages;

namespace ArticleGen.Tool.Tests.Commands;

public sealed class PageCommandTests : IDisposable
{
    private const string Relay =
        "Relay\n\nOSLO, May 3, 2021 (Reuters) - Tom \"Red\" Hale was quoted by Interfax as saying \"we stay\". \"No,\" said Ines Calder.\n";

    private readonly Desk _desk = new Desk().Write("seeds/relay.txt", Relay);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task It_says_what_it_made_and_what_to_open()
    {
        ToolRun run = await MadeSite.MakeAsync(_desk, "--title", "Harbour <desk>");

        Assert.Equal((0, "", $"1 article, 2 quotes: open {Path.Combine("site", "index.html")}\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal("Harbour <desk>", MadeSite.Open(_desk, "index.html").Title);
        Assert.Equal("Relay – Harbour <desk>", MadeSite.Open(_desk, "articles/relay.html").Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_site_without_a_title_is_refused(string title)
    {
        ToolRun run = await MadeSite.MakeAsync(_desk, "--title", title);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"--title: '{title}' is not understood: give the site a name", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_desk.PathOf("site")));
    }

    [Fact]
    public async Task Who_quotes_whom_is_printed_for_Mermaid()
    {
        ToolRun run = await _desk.RunAsync("page", "seeds", "--format", "mermaid");

        Assert.Equal(
            """
            flowchart LR
                n1["Interfax"]
                n2["Tom #34;Red#34; Hale"]
                n3["Reuters"]
                n4["Ines Calder"]
                n1 -->|1| n2
                n3 -->|1| n4

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.False(Directory.Exists(_desk.PathOf("site")));
    }

    [Fact]
    public async Task Who_quotes_whom_is_printed_for_Graphviz()
    {
        ToolRun run = await _desk.RunAsync("page", "seeds", "--format", "dot");

        Assert.Contains("    n2 [label=\"Tom \\\"Red\\\" Hale\"];\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    n1 -> n2 [label=\"1\"];\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("digraph quoting {\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output: name the folder of the site, as in -o site", "page", "seeds")]
    [InlineData("--output: the site is html", "page", "seeds", "-o", "site", "--format", "dot")]
    [InlineData("--output: name the folder of the site", "page", "seeds", "-o", "")]
    [InlineData("--format: 'pdf' is not understood: write one of html, mermaid, dot (", "page", "seeds", "--format", "pdf")]
    [InlineData("-f: 'HTML' is not understood", "page", "seeds", "-o", "site", "-f=HTML")]
    [InlineData("argument missing for option: '--format'", "page", "seeds", "--format")]
    [InlineData("argument missing for option: '-o'", "page", "seeds", "-o")]
    [InlineData("'--format' expects a single argument", "page", "seeds", "-o", "site", "--format", "html", "--format", "dot")]
    [InlineData("seeds/none.txt: there is no such file or folder", "page", "seeds/none.txt", "-o", "site")]
    public async Task Wrong_use_is_told_and_makes_nothing(string message, params string[] arguments)
    {
        ToolRun run = await _desk.RunAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("defect", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(Directory.Exists(_desk.PathOf("site")));
    }

    // An empty folder is a slip of who typed it; a branch may change no article.
    [Fact]
    public async Task Without_articles_the_exit_code_tells_a_list_from_a_folder()
    {
        _desk.Write("empty/notes.rst", "");

        ToolRun list = await _desk.RunAsync("Program.cs\n"u8.ToArray(), ["page", "--files-from", "-", "-o", "site"]);
        ToolRun folder = await _desk.RunAsync("page", "empty", "-o", "site");

        Assert.Equal((1, 2), (list.ExitCode, folder.ExitCode));
        Assert.EndsWith("there are no articles: no page is made\n", list.Error, StringComparison.Ordinal);
        Assert.Contains("empty: the folder holds no .txt", folder.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_an_article()
    {
        ToolRun run = await _desk.RunAsync(System.Text.Encoding.UTF8.GetBytes(Relay), ["page", "-", "-o", "site"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("articles/stdin.html", MadeSite.Files(_desk));
    }

    [Fact]
    public async Task Articles_in_folders_have_pages_in_folders_and_odd_names_safe_ones()
    {
        _desk.Write("seeds/sport/derby.txt", Relay).Write("seeds/con.txt", Relay).Write("seeds/Ünïcode & more.txt", Relay);

        await MadeSite.MakeAsync(_desk);

        string[] files = MadeSite.Files(_desk);
        Assert.Contains("articles/sport/derby.html", files);
        Assert.DoesNotContain("articles/con.html", files);
        Assert.All(files, static path => Assert.Matches("^[a-zA-Z0-9._/-]+$", path));
        Assert.Equal(4, files.Count(static path => path.StartsWith("articles/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_article_without_a_quote_and_one_without_words_have_pages()
    {
        _desk.Write("seeds/empty.txt", "").Write("seeds/quiet.txt", "Quiet\n\nThe pier is shut.\n");

        ToolRun run = await MadeSite.MakeAsync(_desk);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Nobody is quoted", MadeSite.Open(_desk, "articles/quiet.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("articles/empty.html", MadeSite.Files(_desk));
    }
}
