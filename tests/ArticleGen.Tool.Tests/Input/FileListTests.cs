using System.Text;

namespace ArticleGen.Tool.Tests.Input;

/// <summary>Lists of files, as git prints them of a branch.</summary>
public sealed class FileListTests
{
    [Theory]
    [InlineData("seeds/a.txt\nb.txt\n")]
    [InlineData("seeds/a.txt\r\nb.txt")]
    [InlineData("\n\nseeds/a.txt\nseeds/a.txt\n./b.txt\n")]
    [InlineData("\uFEFFseeds/a.txt\nb.txt\n")]
    [InlineData("seeds/a.txt\0b.txt\0")]
    [InlineData("seeds/a.txt\0b.txt")]
    public async Task Lines_and_names_between_NULs_are_taken(string list)
    {
        using Desk desk = new Desk().Write("seeds/a.txt", Texts.Slips).Write("b.txt", Texts.Slips).Write("c.txt", Texts.Slips);

        ToolRun input = await desk.RunAsync(Encoding.UTF8.GetBytes(list), ["check", "--files-from", "-"]);
        ToolRun file = await desk.Write("changed.list", list).RunAsync("check", "--files-from", "changed.list");

        Assert.Equal((1, "2 articles: 0 errors, 4 warnings\n"), (input.ExitCode, input.Error));
        Assert.Equal((input.ExitCode, input.Output, input.Error), (file.ExitCode, file.Output, file.Error));
        Assert.Equal(["b.txt", "seeds/a.txt"], FilesOf(input));
    }

    [Theory]
    [InlineData("\"a\\\\b.txt\"\n", "a\\b.txt")]
    [InlineData("\"caf\\303\\251.txt\"\n", "café.txt")]
    [InlineData("café.txt\n", "café.txt")]
    [InlineData("a\\b.txt\0", "a\\b.txt")]
    [InlineData(" a .txt\n", " a .txt")]
    public async Task Odd_names_are_read_as_git_prints_them(string list, string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using Desk desk = new Desk().Write(name, Texts.Clean);

        ToolRun run = await desk.RunAsync(Encoding.UTF8.GetBytes(list), ["read", "--files-from", "-"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("We reopen on Friday", run.Output, StringComparison.Ordinal);
    }

    // Names that the compiler cannot be given are found, and reported as in a folder.
    [Theory]
    [InlineData("\"a \\\"b\\\".txt\"\n", "a \"b\".txt", "a \"b\".txt")]
    [InlineData("a \"b\".txt\0", "a \"b\".txt", "a \"b\".txt")]
    [InlineData("two\nlines.txt\0", "two\nlines.txt", "two<U+000A>lines.txt")]
    [InlineData("\"two\\nlines.txt\"\n", "two\nlines.txt", "two<U+000A>lines.txt")]
    public async Task Names_that_no_project_can_have_are_reported(string list, string name, string shown)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using Desk desk = new Desk().Write(name, Texts.Clean);

        ToolRun run = await desk.RunAsync(Encoding.UTF8.GetBytes(list), ["check", "--files-from", "-"]);

        Assert.StartsWith($"{shown} : warning ART0021", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_gone_is_named_and_what_is_no_article_is_counted()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips).Write("src/Program.cs", "").Write("README.md", "").Write("obj/b.txt", "");

        ToolRun run = await desk.RunAsync(
            "a.txt\ngone.txt\nseeds/old.md\nsrc/Program.cs\nREADME.md\nobj/b.txt\nsrc\ngone.cs\n"u8.ToArray(),
            ["check", "--files-from", "-"]);

        Assert.Equal(["a.txt"], FilesOf(run));
        Assert.Equal(
            $"articlegen: gone.txt: skipped: there is no such file (paths are seen from {desk.Folder})\n"
            + $"articlegen: seeds/old.md: skipped: there is no such file (paths are seen from {desk.Folder})\n"
            + $"articlegen: gone.cs: skipped: there is no such file (paths are seen from {desk.Folder})\n"
            + "articlegen: 4 files of the list skipped: no articles, by their names\n"
            + "1 article: 0 errors, 2 warnings\n",
            run.Error);
    }

    // A branch may change no article at all. Without a list, that would be the whole folder.
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\0")]
    [InlineData("src/Program.cs\n")]
    public async Task A_list_without_articles_is_fine(string list)
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips).Write("src/Program.cs", "");

        ToolRun check = await desk.RunAsync(Encoding.UTF8.GetBytes(list), ["check", "--files-from", "-", "--format", "gitlab"]);
        ToolRun fix = await desk.RunAsync(Encoding.UTF8.GetBytes(list), ["fix", "--files-from", "-"]);
        ToolRun read = await desk.RunAsync(Encoding.UTF8.GetBytes(list), ["read", "--files-from", "-"]);

        Assert.Equal((0, "[]\n"), (check.ExitCode, check.Output));
        Assert.EndsWith("0 articles: 0 errors, 0 warnings\n", check.Error, StringComparison.Ordinal);
        Assert.Equal((0, 0, ""), (fix.ExitCode, read.ExitCode, read.Output));
        Assert.Equal(Texts.Slips, desk.Text("a.txt"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_reported_as_in_a_folder()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Clean).Write("b.txt", [.. "Harbour"u8, 0xFF, 0, 0]).Pipe("p.txt");

        ToolRun run = await desk.RunAsync("a.txt\nb.txt\np.txt\n"u8.ToArray(), ["check", "--files-from", "-"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.StartsWith("p.txt : warning ART0021", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("b.txt(1,1): warning ART0007", run.Lines[1], StringComparison.Ordinal);
    }

    // A branch may bring a link: what is listed is not trusted as what somebody names.
    [Fact]
    public async Task A_link_out_of_the_folder_is_not_fixed()
    {
        using Desk other = new Desk().Write("secret.txt", Texts.Slips);
        using Desk desk = new Desk().Link("a.txt", other.PathOf("secret.txt"));

        ToolRun run = await desk.RunAsync("a.txt\n"u8.ToArray(), ["fix", "--files-from", "-"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Texts.Slips, other.Text("secret.txt"));
    }

    private static IEnumerable<string> FilesOf(ToolRun run) =>
        run.Lines.Select(static line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Distinct();
}
