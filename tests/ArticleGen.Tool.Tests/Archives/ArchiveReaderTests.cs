using ArticleGen.Tool.Archives;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Tests.Archives;

/// <summary>Many articles are read one after the other, and let go.</summary>
public sealed class ArchiveReaderTests : IDisposable
{
    private readonly Desk _desk = new Desk().Write("a.txt", Texts.Slips).Write("sub/b.txt", Texts.Pier);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Articles_are_in_the_order_of_their_files_with_their_names_and_what_the_rules_say()
    {
        Archive archive = Read(withRemarks: true);

        Assert.Equal(["a", "sub/b"], archive.Articles.Select(static article => article.Name.Id));
        Assert.Equal(["ART0001", "ART0005"], archive.Articles[0].Remarks.Select(static remark => remark.Id));
        Assert.All(Read(withRemarks: false).Articles, static article => Assert.Empty(article.Remarks));
    }

    [Fact]
    public void Nothing_of_a_text_is_kept()
    {
        ArticleSet set = Open();
        Archive archive = ArchiveReader.Read(set, withRemarks: false, new Count(), TestContext.Current.CancellationToken);

        Assert.All(archive.Articles, static article =>
        {
            Assert.Null(article.Model.Text);
            Assert.Empty(article.Model.Mentions);
        });
        // A file that was asked for its text keeps it: now it is gone, and was not kept.
        File.Delete(_desk.PathOf("a.txt"));
        Assert.Null(set.Files[0].GetText(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_text_that_has_changed_since_is_not_taken_for_the_one_that_was_read()
    {
        ArchivedArticle[] articles = [.. Read(withRemarks: false).Articles];
        Assert.Equal(Texts.Slips, articles[0].ReadText(TestContext.Current.CancellationToken));
        _desk.Write("a.txt", Texts.Clean);
        File.Delete(_desk.PathOf("sub/b.txt"));

        Assert.Equal(
            "a.txt: the file has changed since it was read: run the command again",
            Assert.Throws<ToolException>(() => articles[0].ReadText(TestContext.Current.CancellationToken)).Message);
        Assert.Throws<ToolException>(() => articles[1].ReadText(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Each_file_counts_as_progress()
    {
        Count count = new();

        ArchiveReader.Read(Open(), withRemarks: false, count, TestContext.Current.CancellationToken);

        Assert.Equal(2, count.Most);
    }

    [Theory]
    [InlineData("Exclude", 2)]
    [InlineData("Include", 3)]
    public void Drafts_are_there_unless_the_project_leaves_them_out(string drafts, int articles)
    {
        _desk.Write("draft.md", "---\ntitle: A\ndraft: true\n---\n\n\"We sail,\" said Ines Calder.\n")
            .Write(".globalconfig", $"is_global = true\nbuild_property.ArticleGen_Drafts = {drafts}\n");

        Assert.Equal(articles, Read(withRemarks: false).Articles.Count);
    }

    [Fact]
    public void A_file_that_cannot_be_read_says_why_and_is_left_out()
    {
        _desk.Write("c.txt", [0, 1, 2, 0xFF, 0, 0]);
        ArticleSet set = Open();

        Archive archive = ArchiveReader.Read(set, withRemarks: false, new Count(), TestContext.Current.CancellationToken);

        Assert.Equal(2, archive.Articles.Count);
        Assert.Contains(set.Files, static file => file.Path.EndsWith("c.txt", StringComparison.Ordinal) && file.IsBinary);
    }

    private Archive Read(bool withRemarks) =>
        ArchiveReader.Read(Open(), withRemarks, new Count(), TestContext.Current.CancellationToken);

    private ArticleSet Open() => TextInput.Open(
        ["."],
        [],
        "stdin.txt",
        new AskedOptions(),
        new Surroundings(_desk.Folder, Stream.Null, Stream.Null, TextWriter.Null, ColourOutput: false, ErrorIsScreen: false),
        TestContext.Current.CancellationToken);

    private sealed class Count : IProgress<int>
    {
        private int _most;

        public int Most => _most;

        public void Report(int value) => _most = Math.Max(_most, value);
    }
}
