namespace ArticleGen.Tool.Tests.Pages;

/// <summary>What a site is written over, and what it is not.</summary>
public sealed class SiteFolderTests : IDisposable
{
    private readonly Desk _desk = new Desk().Write("seeds/pier.txt", Texts.Pier).Write("seeds/harbour.txt", Texts.Clean);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_folder_with_files_of_others_is_refused_before_anything_is_written()
    {
        _desk.Write("site/mine.txt", "mine");

        ToolRun run = await MadeSite.MakeAsync(_desk);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "articlegen: site: the folder is not empty, and articlegen page has not made it: name a new folder, or an empty one\n",
            run.Error);
        Assert.Equal(["mine.txt"], _desk.Names("site"));
    }

    [Fact]
    public async Task An_empty_folder_will_do()
    {
        Directory.CreateDirectory(_desk.PathOf("site"));

        Assert.Equal(0, (await MadeSite.MakeAsync(_desk)).ExitCode);
    }

    [Fact]
    public async Task A_file_is_no_folder()
    {
        _desk.Write("site", "mine");

        Assert.Equal("articlegen: site: this is a file: name a folder\n", (await MadeSite.MakeAsync(_desk)).Error);
    }

    [Fact]
    public async Task The_same_articles_give_the_same_bytes_again()
    {
        await MadeSite.MakeAsync(_desk);
        Dictionary<string, string> before = MadeSite.Files(_desk).ToDictionary(static path => path, path => _desk.Text("site/" + path));

        Assert.Equal(0, (await MadeSite.MakeAsync(_desk)).ExitCode);

        Assert.Equal(before, MadeSite.Files(_desk).ToDictionary(static path => path, path => _desk.Text("site/" + path)));
    }

    [Fact]
    public async Task The_same_articles_give_the_same_bytes_from_another_folder()
    {
        _desk.Write("seeds/sport/derby.txt", Texts.Clean);
        await MadeSite.MakeAsync(_desk);
        Assert.Equal(0, (await _desk.RunAsync("page", _desk.PathOf("seeds/../seeds"), "-o", "other/site")).ExitCode);

        foreach (string file in MadeSite.Files(_desk))
        {
            Assert.Equal(_desk.Text("site/" + file), _desk.Text("other/site/" + file));
        }

        Assert.Equal("sport/derby.txt", MadeSite.Open(_desk, "articles/sport/derby.html").QuerySelector(".credits code")!.TextContent);
    }

    [Fact]
    public async Task An_article_that_is_named_itself_is_shown_by_its_name()
    {
        Assert.Equal(0, (await _desk.RunAsync("page", "seeds/pier.txt", "-o", "site")).ExitCode);

        Assert.Equal("pier.txt", MadeSite.Open(_desk, "articles/pier.html").QuerySelector(".credits code")!.TextContent);
    }

    [Fact]
    public async Task Pages_of_articles_that_are_gone_go_and_files_of_others_stay()
    {
        _desk.Write("seeds/old/storm.txt", "Storm\n\nOSLO, May 3 - \"It blew,\" said Jonas Vik, a keeper.\n");
        await MadeSite.MakeAsync(_desk);
        Assert.True(File.Exists(_desk.PathOf("site/articles/old/storm.html")));
        _desk.Write("site/CNAME", "example.org").Write("site/people/picture.png", "mine");
        File.Delete(_desk.PathOf("seeds/old/storm.txt"));

        Assert.Equal(0, (await MadeSite.MakeAsync(_desk)).ExitCode);

        Assert.False(Directory.Exists(_desk.PathOf("site/articles/old")));
        Assert.False(File.Exists(_desk.PathOf("site/people/jonas-vik.html")));
        Assert.Equal("example.org", _desk.Text("site/CNAME"));
        Assert.Equal("mine", _desk.Text("site/people/picture.png"));
    }

    [Fact]
    public async Task A_file_of_others_where_a_page_should_be_is_not_overwritten()
    {
        await MadeSite.MakeAsync(_desk);
        _desk.Write("seeds/storm.txt", Texts.Clean).Write("site/articles/storm.html", "mine");

        ToolRun run = await MadeSite.MakeAsync(_desk);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("site/articles/storm.html: this is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", _desk.Text("site/articles/storm.html"));
    }

    [Fact]
    public async Task No_link_is_followed_out_of_the_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        await MadeSite.MakeAsync(_desk);
        _desk.Write("others/pier.html", "mine");
        Directory.Delete(_desk.PathOf("site/articles"), recursive: true);
        _desk.Link("site/articles", _desk.PathOf("others"));

        ToolRun run = await MadeSite.MakeAsync(_desk);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("mine", _desk.Text("others/pier.html"));
    }

    [Theory]
    [InlineData("../seeds/pier.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("articles/../../seeds/pier.txt")]
    [InlineData("../seeds/pier.html")]
    [InlineData("precious.md")]
    [InlineData("src/Program.cs")]
    [InlineData("articles/.html")]
    [InlineData("people/mine.txt")]
    [InlineData("about.html")]
    [InlineData("")]
    public async Task A_marker_that_names_files_elsewhere_deletes_nothing(string path)
    {
        await MadeSite.MakeAsync(_desk);
        string marker = _desk.Text("site/.articlegen-page");
        _desk.Write("site/.articlegen-page", marker + path + "\n");

        ToolRun run = await MadeSite.MakeAsync(_desk);

        Assert.Equal(2, run.ExitCode);
        int line = marker.Count(static letter => letter == '\n') + 1;
        Assert.Equal(
            $"articlegen: site/.articlegen-page({line},1): articlegen page has not written this line: name another folder\n", run.Error);
        Assert.Equal(Texts.Pier, _desk.Text("seeds/pier.txt"));
    }

    [Fact]
    public async Task A_forged_marker_deletes_no_file_of_others_with_the_name_of_a_page()
    {
        await MadeSite.MakeAsync(_desk);
        string marker = _desk.Text("site/.articlegen-page");
        _desk.Write("site/.articlegen-page", marker + "articles/mine.html\npeople/old.html\n").Write("site/articles/mine.html", "mine");
        File.Copy(_desk.PathOf("site/index.html"), _desk.PathOf("site/people/old.html"));

        Assert.Equal(0, (await MadeSite.MakeAsync(_desk)).ExitCode);

        Assert.Equal("mine", _desk.Text("site/articles/mine.html"));
        Assert.False(File.Exists(_desk.PathOf("site/people/old.html")));
        Assert.Equal(marker, _desk.Text("site/.articlegen-page"));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("style.css")]
    [InlineData("articles/pier.html")]
    public async Task A_forged_marker_overwrites_no_file_of_others(string path)
    {
        await MadeSite.MakeAsync(_desk);
        string before = _desk.Text("site/by-date.html");
        _desk.Write("site/" + path, "<p>mine</p>").Write("seeds/late.txt", Texts.Clean);

        ToolRun run = await MadeSite.MakeAsync(_desk);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"site/{path}: this is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal("<p>mine</p>", _desk.Text("site/" + path));
        Assert.Equal(before, _desk.Text("site/by-date.html"));
    }

    [Fact]
    public async Task A_page_that_a_stopped_run_left_empty_is_written_again()
    {
        await MadeSite.MakeAsync(_desk);
        string page = _desk.Text("site/index.html");
        _desk.Write("site/index.html", "");

        Assert.Equal(0, (await MadeSite.MakeAsync(_desk)).ExitCode);

        Assert.Equal(page, _desk.Text("site/index.html"));
    }

    [Fact]
    public async Task A_marker_that_is_a_link_is_none()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        await MadeSite.MakeAsync(_desk);
        string marker = _desk.Text("site/.articlegen-page");
        Directory.CreateDirectory(_desk.PathOf("other"));
        _desk.Link("other/.articlegen-page", _desk.PathOf("site/.articlegen-page"));

        ToolRun run = await _desk.RunAsync("page", "seeds/pier.txt", "-o", "other");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("articlegen: other: the folder is not empty", run.Error, StringComparison.Ordinal);
        Assert.Equal(marker, _desk.Text("site/.articlegen-page"));
        Assert.Equal([".articlegen-page"], _desk.Names("other"));
    }

    [Fact]
    public async Task A_page_that_is_a_link_is_neither_written_through_nor_deleted()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        await MadeSite.MakeAsync(_desk);
        string page = _desk.Text("site/articles/pier.html");
        _desk.Write("others/pier.html", page);
        File.Delete(_desk.PathOf("site/articles/pier.html"));
        _desk.Link("site/articles/pier.html", _desk.PathOf("others/pier.html"));

        Assert.Equal(2, (await MadeSite.MakeAsync(_desk)).ExitCode);
        File.Delete(_desk.PathOf("seeds/pier.txt"));
        Assert.Equal(0, (await MadeSite.MakeAsync(_desk)).ExitCode);

        Assert.Equal(page, _desk.Text("others/pier.html"));
        Assert.NotNull(new FileInfo(_desk.PathOf("site/articles/pier.html")).LinkTarget);
    }

    [Fact]
    public async Task An_error_of_the_folder_names_it()
    {
        _desk.Write("mine", "mine");

        ToolRun run = await _desk.RunAsync("page", "seeds", "-o", "mine/site");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("articlegen: mine/site: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("name another folder\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_a_page_names_it()
    {
        await MadeSite.MakeAsync(_desk);
        await using FileStream held = new(_desk.PathOf("site/index.html"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        ToolRun run = await MadeSite.MakeAsync(_desk);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("articlegen: site/index.html: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(": mend that, or name another folder\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_a_site_are_no_articles()
    {
        await _desk.RunAsync("page", ".", "-o", "seeds/site");

        ToolRun run = await _desk.RunAsync("page", ".", "-o", "seeds/site");

        Assert.StartsWith("2 articles, ", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 articles: ", (await _desk.RunAsync("check", ".")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_a_site_in_a_list_are_no_articles()
    {
        await MadeSite.MakeAsync(_desk);
        string[] pages = [.. MadeSite.Files(_desk).Select(static path => "site/" + path)];
        _desk.Write("list.txt", string.Join('\n', ["seeds/pier.txt", .. pages]));

        ToolRun run = await _desk.RunAsync("check", "--no-project", "--files-from", "list.txt");

        Assert.Contains("1 article: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("site/", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_is_named_holds_no_articles()
    {
        await MadeSite.MakeAsync(_desk);

        ToolRun run = await _desk.RunAsync("check", "site");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "articlegen: site: articlegen page has made this folder, and its pages are no articles: name the articles\n", run.Error);
    }
}
