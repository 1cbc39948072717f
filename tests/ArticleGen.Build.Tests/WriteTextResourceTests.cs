using System.Diagnostics;
using ArticleGen.Build.Tests.Testing;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ArticleGen.Build.Tests;

public sealed class WriteTextResourceTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly string _folder = Directory.CreateTempSubdirectory("articlegen-build-tests-").FullName;
    private readonly RecordingEngine _engine = new();

    private string Output => Path.Combine(_folder, "obj", "ArticleGen.texts");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_texts_are_found_by_their_names()
    {
        Assert.True(
            Run(Article("one.txt", "One\n"u8), Article("zwei.txt", "\uFEFFZwei 💥\n"u8), Article("three.txt", [0xFF, 0xFE, 0x33, 0])));

        Assert.Equal(("One\n", "Zwei 💥\n", "3"), (TextOf("one.txt"), TextOf("zwei.txt"), TextOf("three.txt")));
        Assert.Equal([Output], Directory.GetFiles(Path.GetDirectoryName(Output)!));
        Assert.Empty(_engine.Errors);
    }

    [Fact]
    public void A_file_longer_than_those_before_is_read_to_its_end()
    {
        byte[] large = [.. Enumerable.Repeat((byte)'x', 300_000)];
        Assert.True(Run(Article("a.txt", "a"u8), Article("large.txt", large), Article("b.txt", "b"u8), Article("empty.txt", [])));

        Assert.Equal(
            (1, 300_000, 1, 0),
            (TextOf("a.txt").Length, TextOf("large.txt").Length, TextOf("b.txt").Length, TextOf("empty.txt").Length));
    }

    [Fact]
    public void Only_other_content_is_written()
    {
        ITaskItem one = Article("one.txt", "One"u8);
        ITaskItem two = Article("two.txt", "Two"u8);
        Assert.True(Run(one, two));
        File.SetLastWriteTimeUtc(Output, LongAgo);

        Article("one.txt", "\uFEFFOne"u8);
        Assert.True(Run(two, one));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(Output));

        Article("one.txt", "Eno"u8);
        Assert.True(Run(one, two));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(Output));
        Assert.Equal("Eno", TextOf("one.txt"));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Output)!));
    }

    [Fact]
    public void The_stamp_fits_what_was_written_and_what_was_left()
    {
        string stamp = Path.Combine(_folder, "ArticleGen.texts.stamp");
        TaskItem article = (TaskItem)Article("one.txt", "One"u8);
        for (int i = 0; i < 2; i++)
        {
            Assert.True(
                new WriteTextResource
                {
                    BuildEngine = _engine,
                    Articles = [article],
                    OutputFile = new TaskItem(Output),
                    StampFile = new TaskItem(stamp)
                }.Execute());
            Assert.True(TextResourceStamp.Fits(stamp, Output));
        }

        File.AppendAllText(Output, "x");
        Assert.False(TextResourceStamp.Fits(stamp, Output));
    }

    [Fact]
    public void A_missing_article_is_an_error_that_names_it_and_leaves_all_as_it_was()
    {
        ITaskItem one = Article("one.txt", "One"u8);
        Assert.True(Run(one));
        byte[] before = File.ReadAllBytes(Output);

        Assert.False(
            Run(
                one,
                new TaskItem(
                    Path.Combine(_folder, "{missing}.txt"),
                    new Dictionary<string, string> { ["ArticleResource"] = "missing.txt" })));
        BuildErrorEventArgs error = Assert.Single(_engine.Errors);
        Assert.Equal(("ART0024", Path.Combine(_folder, "{missing}.txt")), (error.Code, error.File));
        Assert.StartsWith("The article cannot be read: ", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Output));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Output)!));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_an_error_that_names_it()
    {
        Directory.CreateDirectory(Path.Combine(Output, "in the way"));

        Assert.False(Run(Article("one.txt", "One"u8)));
        BuildErrorEventArgs error = Assert.Single(_engine.Errors);
        Assert.Equal(("ART0024", Output), (error.Code, error.File));
        Assert.StartsWith("The texts of the articles cannot be written: ", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(Output)!));
    }

    [Fact]
    public void What_is_no_file_in_their_place_gives_way_or_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        ITaskItem one = Article("one.txt", "One"u8);
        Directory.CreateDirectory(Path.GetDirectoryName(Output)!);
        Array.ForEach([Output, Output + ".new"], static path => Process.Start("mkfifo", path).WaitForExit());
        Assert.True(Run(one));
        Assert.Equal("One", TextOf("one.txt"));

        File.Delete(Output);
        Directory.CreateDirectory(Output);
        Assert.False(Run(one));
        Assert.EndsWith("is a folder: delete it", Assert.Single(_engine.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_names_with_one_hash_are_an_error_that_names_both()
    {
        Assert.False(Run(Article("8yn0iYCKYHlIj4-BwPqk", "One"u8), Article("GReLUrM4wMqfg9yzV3KQ", "Two"u8)));

        string message = Assert.Single(_engine.Errors).Message!;
        Assert.Contains("8yn0iYCKYHlIj4-BwPqk'", message, StringComparison.Ordinal);
        Assert.Contains("GReLUrM4wMqfg9yzV3KQ'", message, StringComparison.Ordinal);
        Assert.False(File.Exists(Output));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("Include", true)]
    [InlineData("Exclud", true)]
    [InlineData("Exclude", false)]
    [InlineData(" exclude\n", false)]
    public void The_words_of_a_draft_are_left_out_where_the_project_says_so(string? drafts, bool isThere)
    {
        ITaskItem draft = Article("draft.md", "---\ndraft: true\n---\nThe merger is secret.\n"u8);
        ITaskItem utf16 = Article("wide.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---\nstatus: draft\n---\nA secret too.\n")]);
        WriteTextResource task = new()
        {
            BuildEngine = _engine,
            Articles = [Article("a.txt", "One"u8), draft, utf16, Article("z.md", "---\ndraft: no\n---\nNone.\n"u8)],
            OutputFile = new TaskItem(Output),
            Drafts = drafts,
        };
        Assert.True(task.Execute());
        Assert.Equal(isThere, Encoding.UTF8.GetString(File.ReadAllBytes(Output)).Contains("secret", StringComparison.Ordinal));
        Assert.Equal(("One", "---\ndraft: no\n---\nNone.\n"), (TextOf("a.txt"), TextOf("z.md")));
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("no number")]
    public void A_code_page_that_there_is_not_is_an_error(string codePage)
    {
        Assert.False(Run(codePage, Article("one.txt", "One"u8)));
        Assert.Equal("ART0024", Assert.Single(_engine.Errors).Code);
    }

    private string TextOf(string name) => WrittenTexts.Find(File.ReadAllBytes(Output), name);

    private bool Run(params ITaskItem[] articles) => Run(null, articles);

    private bool Run(string? codePage, params ITaskItem[] articles) =>
        new WriteTextResource
        {
            BuildEngine = _engine,
            Articles = articles,
            OutputFile = new TaskItem(Output),
            CodePage = codePage
        }.Execute();

    private TaskItem Article(string name, ReadOnlySpan<byte> bytes)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return new TaskItem(path, new Dictionary<string, string> { ["ArticleResource"] = name });
    }
}
