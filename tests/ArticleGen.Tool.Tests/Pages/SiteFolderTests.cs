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
    public async Task A_marker_that_names_files_elsewhere_deletes_nothing(string path)
    {
        await MadeSite.MakeAsync(_desk);
        string marker = _desk.Text("site/.articlegen-page");
        _desk.Write("site/.articlegen-page", marker + path + "\n");

        ToolRun run = await MadeSite.MakeAsync(_desk);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Texts.Pier, _desk.Text("seeds/pier.txt"));
    }

    [Fact]
    public async Task The_pages_of_a_site_are_no_articles()
    {
        await _desk.RunAsync("page", ".", "-o", "seeds/site");

        ToolRun run = await _desk.RunAsync("page", ".", "-o", "seeds/site");

        Assert.StartsWith("2 articles, ", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 articles: ", (await _desk.RunAsync("check", ".")).Error, StringComparison.Ordinal);
    }
}
