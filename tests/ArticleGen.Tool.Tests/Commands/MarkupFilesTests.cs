using System.Text;
using System.Text.Json;

namespace ArticleGen.Tool.Tests.Commands;

/// <summary>Markdown, HTML and front matter, by all commands.</summary>
public sealed class MarkupFilesTests
{
    private static readonly string[] OptionalMembers =
        ["author", "dateModified", "creativeWorkStatus", "description", "keywords", "slug", "inLanguage", "image", "fields"];

    private const string Markdown =
        "---\r\ntitle: Harbour to reopen on Friday\r\ndate: 2011-03-14\r\n---\r\n\r\n"
            + "VARNA, March 14 (Reuters) - \"We *reopen* on Friday,\" **siad** [Ines Calder](calder.html), the port director.\r\n\r\n"
            + "> \"It is time,\" _siad_ Calder.\r\n";

    private const string Page =
        "<!DOCTYPE html>\n<html><head><title>Harbour to reopen on Friday</title><script>\"x\" siad y</script></head>\n<body>\n"
            + "<h1>Harbour to reopen on Friday</h1>\n"
            + "<p>VARNA, March 14 (Reuters) - &ldquo;We <em>reopen</em> on Friday,&rdquo; siad <b>Ines&nbsp;Calder</b>.</p>\n"
            + "</body></html>\n";

    private const string Blog =
        """
        ---
        title: "Harbour *news*"
        authors: [Tom Hale, Eva Dray]
        date: 2011-03-14T09:30:00Z
        updated: 2011-03-15
        description: The harbour reopens.
        tags:
          - ferries
          - weather
        slug: harbour
        lang: en-GB
        image: /harbour.png
        draft: true
        ---

        "We **reopen** on Friday," Ines Calder said.

        """;

    [Fact]
    public async Task A_folder_has_articles_of_all_kinds()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Clean)
            .Write("b.md", "# Ferries\n")
            .Write("c.MARKDOWN", "# Ferries\n")
            .Write("below/d.html", Page)
            .Write("e.htm", "<h1>Ferries</h1>")
            .Write("f.mdx", "# Ferries\n")
            .Write("g.xhtml", "<h1>Ferries</h1>")
            .Write("README.md", "# What is here\n")
            .Write("below/README.mdx", "# What is here\n")
            .Write("below/Readme.markdown", "# What is here\n")
            .Write("below/readme.md", "# What is here\n")
            .Write("AnalyzerReleases.Shipped.md", "## Release 1.0\n")
            .Write("node_modules/x/f.md", "# X\n")
            .Write(".git/g.md", "# X\n")
            .Write("obj/h.html", Page)
            .Write("i.css", "p { }\n");

        ToolRun run = await desk.RunAsync("read", ".");

        Assert.Equal(
            ["a.txt: Harbour to reopen on Friday", "b.md: Ferries", "below/d.html: Harbour to reopen on Friday", "c.MARKDOWN: Ferries",
                "e.htm: Ferries", "f.mdx: Ferries", "g.xhtml: Ferries"],
            run.Lines.Select(static line => $"{Text(line, "uri")}: {Text(line, "headline")}"));
    }

    [Fact]
    public async Task Index_files_have_the_names_of_their_folders()
    {
        using Desk desk = new Desk().Write("posts/ferry/index.md", "# Ferries\n")
            .Write("posts/harbour/index.mdx", "# Ferries\n")
            .Write("posts/_index.md", "# Ferries\n")
            .Write("index.md", "# Ferries\n");

        ToolRun run = await desk.RunAsync("read", ".");

        Assert.Equal(["index", "posts/_index", "posts/ferry", "posts/harbour"], run.Lines.Select(static line => Text(line, "identifier")));
        run = await desk.RunAsync("read", "posts");
        Assert.Equal(["_index", "ferry", "harbour"], run.Lines.Select(static line => Text(line, "identifier")));
        Assert.DoesNotContain("ART0008", (await desk.RunAsync("check", ".")).Output, StringComparison.Ordinal);
    }

    // As the build of a project in this folder names them.
    [Theory]
    [InlineData(".")]
    [InlineData("seeds")]
    [InlineData("seeds/sport")]
    [InlineData("seeds/sport/derby.md")]
    public async Task Folders_below_seeds_are_part_of_the_id(string path)
    {
        using Desk desk = new Desk().Write("seeds/sport/derby.md", "# Derby\n");
        Assert.Contains("\"identifier\": \"sport/derby\"", (await desk.RunAsync("read", path)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Ferries sail", "-")]
    [InlineData("Ferries sail", "-", "--stdin-path", "ferries.md")]
    [InlineData("Ferries sail", "-", "--stdin-path", "news/ferries.MD")]
    [InlineData("Ferries sail", "-", "--article-format", "markdown")]
    [InlineData("# Ferries sail", "-", "--stdin-path", "ferries.md", "--article-format", "text")]
    [InlineData("Ferries sail", "ferries.md")]
    [InlineData("# Ferries sail", "ferries.md", "--article-format", "text")]
    [InlineData("# Ferries sail", "ferries.txt")]
    [InlineData("Ferries sail", "ferries.txt", "--article-format", "markdown")]
    public async Task The_format_is_what_is_said_or_the_extension_shows(string headline, params string[] arguments)
    {
        const string Story = "# Ferries sail\n\nVARNA, March 14 (Reuters) - The ferries sail.\n";
        using Desk desk = new Desk().Write("ferries.md", Story).Write("ferries.txt", Story);

        ToolRun run = await desk.RunAsync(Encoding.UTF8.GetBytes(Story), ["read", .. arguments]);

        Assert.Equal((headline, ""), (Text(run.Output, "headline"), run.Error));
    }

    [Fact]
    public async Task A_page_without_an_extension_is_seen_by_its_text()
    {
        using Desk desk = new();
        byte[] page = Encoding.UTF8.GetBytes(Page);

        Assert.Equal("Harbour to reopen on Friday", Text((await desk.RunAsync(page, ["read", "-"])).Output, "headline"));
        Assert.NotEqual(
            "Harbour to reopen on Friday",
            Text((await desk.RunAsync(page, ["read", "-", "--article-format", "text"])).Output, "headline"));
    }

    [Fact]
    public async Task A_format_that_is_none_is_refused()
    {
        using Desk desk = new Desk().Write("a.md", "# A\n");

        foreach (string command in new[] { "check", "fix", "read", "explain" })
        {
            ToolRun run = await desk.RunAsync(command, "a.md", "--article-format", "word");
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("'word'", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_front_matter_says_is_read()
    {
        using Desk desk = new Desk().Write("harbour-news.md", Blog);

        ToolRun run = await desk.RunAsync("read", "harbour-news.md");

        JsonElement article = ReadJson.Check(run.Output);
        Assert.Equal(
            ("Harbour *news*", "Draft", "2011-03-14T09:30:00+00:00", "2011-03-15"),
            (
                Text(article, "headline"),
                Text(article, "creativeWorkStatus"),
                Text(article, "datePublished"),
                Text(article, "dateModified")));
        Assert.Equal(
            ("The harbour reopens.", "harbour", "en-GB", "/harbour.png"),
            (Text(article, "description"), Text(article, "slug"), Text(article, "inLanguage"), Text(article, "image")));
        Assert.Equal(
            ["Tom Hale", "Eva Dray"],
            article.GetProperty("author").EnumerateArray().Select(static author => Text(author, "name")));
        Assert.Equal(["ferries", "weather"], article.GetProperty("keywords").EnumerateArray().Select(static tag => tag.GetString()));
        JsonElement quote = Assert.Single(article.GetProperty("hasPart").EnumerateArray());
        Assert.Equal(("We **reopen** on Friday,", "We reopen on Friday,"), (Text(quote, "text"), Text(quote, "plainText")));
        JsonElement range = quote.GetProperty("range");
        Assert.Equal(
            "We **reopen** on Friday,",
            Blog.Substring(range.GetProperty("start").GetInt32(), range.GetProperty("length").GetInt32()));
    }

    // With the changes that it lists, whoever has the file has the words of the article.
    [Fact]
    public async Task The_markup_of_a_file_is_read_as_JSON()
    {
        const string Text = "# Ferries **sail**\n\nR&amp;D at [noon](x) on\nMonday.\n\n> Rain <q>fell</q>.\n";
        using Desk desk = new Desk().Write("a.md", Text).Write("a.txt", Text);

        StringBuilder words = new(Text);
        JsonElement article = ReadJson.Check((await desk.RunAsync("read", "a.md")).Output);
        foreach (JsonElement markup in article.GetProperty("markup").EnumerateArray().Reverse())
        {
            int start = markup.GetProperty("start").GetInt32();
            _ = words.Remove(start, markup.GetProperty("length").GetInt32())
                .Insert(start, markup.TryGetProperty("text", out JsonElement text) ? text.GetString() : "");
        }

        Assert.Equal("Ferries sail\n\nR&D at noon on Monday.\n\nRain \u201Cfell\u201D.", words.ToString());
        Assert.False(ReadJson.Check((await desk.RunAsync("read", "a.txt")).Output).TryGetProperty("markup", out _));
    }

    [Fact]
    public async Task What_no_file_says_is_missing_and_words_without_markup_are_written_once()
    {
        using Desk desk = new Desk().Write("a.md", "# Ferries **sail**\n\nVARNA, March 14 (Reuters) - \"We sail,\" Ines Calder said.\n");

        JsonElement article = ReadJson.Check((await desk.RunAsync("read", "a.md")).Output);

        Assert.Equal("Ferries sail", Text(article, "headline"));
        Assert.All(
            OptionalMembers,
            name => Assert.False(article.TryGetProperty(name, out _), name));
        Assert.False(Assert.Single(article.GetProperty("hasPart").EnumerateArray()).TryGetProperty("plainText", out _));
    }

    [Fact]
    public async Task An_explanation_shows_the_words_of_the_file()
    {
        using Desk desk = new Desk().Write("a.md", "# Ferries sail\n\n\"We **sail** at noon,\" *Ines* Calder\n**said**.\n");

        Assert.Equal(
            "3:2  Ines Calder  (TrailingSubject, cue 'said', words 'Ines* Calder')\n    Direct: We **sail** at noon,\n",
            (await desk.RunAsync("explain", "a.md")).Output);
        string full = (await desk.RunAsync("explain", "a.md", "--at", "3:6")).Output;
        Assert.Contains("said  in  \"We **sail** at noon,\" *Ines* Calder **said**.\n", full, StringComparison.Ordinal);
        Assert.EndsWith("=> Direct by Ines Calder (TrailingSubject): We **sail** at noon,\n", full, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fix_changes_its_words_alone()
    {
        using Desk desk = new Desk().Write("a.md", Markdown).Write("b.html", Page);

        ToolRun run = await desk.RunAsync("fix", ".");

        Assert.Equal((0, "3 edits in 2 files\n"), (run.ExitCode, run.Error));
        Assert.Equal(Markdown.Replace("siad", "said", StringComparison.Ordinal), desk.Text("a.md"));
        Assert.Equal(Page.Replace("; siad", "; said", StringComparison.Ordinal), desk.Text("b.html"));
        Assert.Equal(0, (await desk.RunAsync("fix", ".", "--dry-run")).ExitCode);
    }

    [Fact]
    public async Task Remarks_stand_at_their_place_in_the_file()
    {
        using Desk desk = new Desk().Write("a.md", Markdown).Write("b.html", Page);

        ToolRun run = await desk.RunAsync("check", ".");

        Assert.Equal(
            ["a.md(6,56)", "a.md(8,18)", "b.html(5,76)"],
            run.Lines.Where(static line => line.Contains("ART0005", StringComparison.Ordinal)).Select(static line => line.Split(':')[0]));
    }

    [Fact]
    public async Task Front_matter_is_fixed_in_its_line()
    {
        const string Slip =
            "---\ntitle: Harbour: the news   # working title\ndate: 2011-03-14\n---\n\nThe harbour reopens, Ines Calder said.\n";
        using Desk desk = new Desk().Write("a.md", Slip).Write("b.txt", Slip);

        ToolRun check = await desk.RunAsync("check", ".");
        Assert.Equal(
            ["a.md(2,8)", "b.txt(2,8)"],
            check.Lines.Where(static line => line.Contains("ART0027", StringComparison.Ordinal)).Select(static line => line.Split(':')[0]));

        ToolRun fix = await desk.RunAsync("fix", ".");
        Assert.Equal((0, "2 edits in 2 files\n"), (fix.ExitCode, fix.Error));
        string mended = Slip.Replace("Harbour: the news", "\"Harbour: the news\"", StringComparison.Ordinal);
        Assert.Equal((mended, mended), (desk.Text("a.md"), desk.Text("b.txt")));
    }

    private static string Text(string json, string name)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Text(document.RootElement, name);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
