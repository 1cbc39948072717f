using ArticleGen.Build.Tests.Testing;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ArticleGen.Build.Tests;

public sealed class CheckArticleFilesTests : IDisposable
{
    private const string Article = "ArticleGenItem";
    private const string Lexicon = "ArticleGenLexicon";
    private const string Schema = "ArticleGenSchema";
    private const string Additional = "Other";

    private readonly OddFiles _files = new();
    private readonly RecordingEngine _engine = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Files_without_a_fault_stay_as_they_are()
    {
        _files.Write("full.txt", "Harbour"u8);
        _files.Write("empty.txt", []);
        _files.Write("utf16.txt", [0xFF, 0xFE, 0x48, 0, 0, 0, 0, 0]);
        _files.Write("nul.txt", "Har\0bour"u8);
        _files.Write("nuls.txt", "Har\0\0bour"u8);
        _files.Write("latin.txt", [0x46, 0xE4, 0x68]);
        _files.Link("link.txt", "full.txt");
        _files.Write("words.lexicon", "verb moots"u8);
        CheckArticleFiles check = Check(
            Item("full.txt"), Item("empty.txt"), Item("utf16.txt"), Item("nul.txt"), Item("nuls.txt"), Item("latin.txt"),
                Item("link.txt"), Item("words.lexicon", Lexicon), Item("full.txt", Additional));

        Assert.Equal((false, false), (check.Changed, check.LeftOut));
        Assert.Empty(check.Kept);
        Assert.Empty(_engine.Warnings);
    }

    [Fact]
    public void What_cannot_be_read_is_left_out_with_one_warning_each()
    {
        Directory.CreateDirectory(_files.PathOf("folder"));
        _files.Write("lead.txt", "Harbour"u8);
        _files.Link("dangling.txt", "nowhere.txt");
        _files.Link("endless.txt", "endless.txt");
        _files.Sparse("long.txt", 104_857_601);
        CheckArticleFiles check = Check(
            Item("lead.txt"),
            Item("gone.txt"),
            Item("folder"),
            Item("dangling.txt"),
            Item("endless.txt"),
            Item("long.txt"));

        Assert.Equal((true, true), (check.Changed, check.LeftOut));
        Assert.Equal(["lead.txt"], Names(check));
        Assert.Equal(
            [
                "The article 'gone.txt' is listed, but there is no such file: add it, or remove the Article item",
                "The article 'folder' is listed, but it is a folder: list its files, by a pattern such as 'stories/**/*.txt'",
                "The article 'dangling.txt' is listed, but it is a link that leads nowhere: correct the link, or remove the Article item",
                "The article 'endless.txt' is listed, but it is a link that leads nowhere: correct the link, or remove the Article item",
                "The article 'long.txt' is listed, but it has 104,857,601 bytes, and 104,857,600 are the most that is read: divide it, "
                    + "or leave it out",
            ],
            Warnings());
        Assert.All(_engine.Warnings, static warning => Assert.Equal(("ART0021", "/desk/Desk.csproj"), (warning.Code, warning.File)));
    }

    // Opening one of them would never come back.
    [Fact]
    public void What_need_not_end_is_not_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files in folders.");
        _files.Pipe("pipe.txt");
        _files.Link("device.txt", "/dev/zero");
        Assert.Empty(Names(Check(Item("pipe.txt"), Item("device.txt"), Item("pipe.txt", Additional))));
        Assert.Equal(
            3,
            Warnings().Count(static message => message.Contains("it is a pipe, a socket or a device", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_binary_article_stays_with_a_mark()
    {
        _files.Write("lead.txt", "Harbour"u8);
        _files.Write("binary.txt", [0xFF, 0, 0]);
        CheckArticleFiles check = Check(Item("binary.txt"), Item("lead.txt"), Item("binary.txt", Additional));

        Assert.Equal((true, false), (check.Changed, check.LeftOut));
        Assert.Equal(
            ["binary.txt true", "lead.txt ", "binary.txt true"],
            check.Kept.Select(static file => $"{Path.GetFileName(file.ItemSpec)} {file.GetMetadata("ArticleGenBinary")}"));
        Assert.Equal("true", check.Kept[0].GetMetadata(Article));
        Assert.Empty(_engine.Warnings);
    }

    [Fact]
    public void With_a_code_page_no_file_is_binary()
    {
        _files.Write("binary.txt", [0xFF, 0, 0]);
        CheckArticleFiles check = new() { BuildEngine = _engine, Files = [Item("binary.txt")], ProjectFile = "", CodePage = "1252" };
        Assert.True(check.Execute());
        Assert.False(check.Changed);
    }

    [Fact]
    public void A_binary_lexicon_is_left_out()
    {
        _files.Write("words.lexicon", [0xFF, 0, 0]);
        CheckArticleFiles check = Check(Item("words.lexicon", Lexicon), Item("gone.words", Lexicon));
        Assert.Empty(Names(check));
        Assert.False(check.LeftOut);
        Assert.Equal(
            [
                "The lexicon 'words.lexicon' is listed, but it is a binary file: save it as UTF-8",
                "The lexicon 'gone.words' is listed, but there is no such file: add it, or remove the ArticleLexicon item",
            ],
            Warnings());
    }

    [Fact]
    public void A_schema_that_cannot_be_read_is_left_out()
    {
        _files.Write("fields.txt", [0xFF, 0, 0]);
        _files.Write("good.schema", "Rating: int"u8);
        CheckArticleFiles check = Check(Item("fields.txt", Schema), Item("gone.schema", Schema), Item("good.schema", Schema));
        Assert.Equal(["good.schema"], Names(check));
        Assert.False(check.LeftOut);
        Assert.Equal(
            [
                "The schema 'fields.txt' is listed, but it is a binary file: save it as UTF-8",
                "The schema 'gone.schema' is listed, but there is no such file: add it, or remove the ArticleSchema item",
            ],
            Warnings());
    }

    [Fact]
    public void Names_that_the_command_line_cannot_hold_are_left_out()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        string[] names = ["a|b.txt", "a\tb.txt", "a\"b.txt", "a\nb.txt", "a%7Cb.txt", "a;b.txt", "a*b.txt", "12:30.txt"];
        CheckArticleFiles check = Check([.. names.Select(name => Item(Path.GetFileName(_files.Write(name, "Harbour"u8))))]);
        Assert.Equal(["a%7Cb.txt", "a;b.txt", "a*b.txt", "12:30.txt"], Names(check));
        Assert.Equal(
            new[] { ("a|b", "|"), ("a<U+0009>b", "U+0009"), ("a\"b", "\""), ("a<U+000A>b", "U+000A") }
                .Select(
                    static pair =>
                        $"The article '{pair.Item1}.txt' is listed, but it has {pair.Item2} in its name, which the compiler's command "
                            + $"line cannot hold: rename it"),
            Warnings());
    }

    [Fact]
    public void A_name_with_which_metadata_are_lost_is_left_out_where_they_are_needed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        _files.Write("12:30.txt", "Harbour"u8);
        _files.Write("12:30.md", "Harbour"u8);
        _files.Write("12:30.lexicon", []);
        _files.Write("12:30.words", []);
        _files.Write("binary:.txt", [0xFF, 0, 0]);
        TaskItem named = Item("12:30.txt");
        named.SetMetadata("ArticleName", "Noon");
        TaskItem written = Item("12:30.txt");
        written.SetMetadata("ArticleFormat", "Html");
        CheckArticleFiles check = Check(
            Item("12:30.txt"),
            named,
            written,
            Item("12:30.md"),
            Item("binary:.txt"),
            Item("12:30.lexicon", Lexicon),
            Item("12:30.words", Lexicon));
        Assert.Equal(["12:30.txt", "12:30.lexicon"], Names(check));
        Assert.Equal(5, Warnings().Count(static message =>
            message.EndsWith(
                " is listed, but its path has :, and the compiler gets no metadata for such a path: rename it",
                StringComparison.Ordinal)));
    }

    // An AdditionalFiles item of another analyzer is not our concern, and the compiler itself reports a missing one.
    [Fact]
    public void Files_of_others_are_left_alone()
    {
        _files.Write("BannedSymbols.txt", [0xFF, 0, 0]);
        _files.Write("data.bin", [0xFF, 0, 0]);
        CheckArticleFiles check = Check(
            Item("BannedSymbols.txt", Additional),
            Item("data.bin", Additional),
            Item("gone.json", Additional),
            Item("gone.txt", Additional));
        Assert.False(check.Changed);
        Assert.Empty(_engine.Warnings);
    }

    [Fact]
    public void A_file_of_which_the_project_says_how_it_is_written_is_an_article()
    {
        _files.Write("story.md", [0xFF, 0, 0]);
        _files.Write("notes.md", [0xFF, 0, 0]);
        TaskItem story = Item("story.md", Additional);
        story.SetMetadata("ArticleFormat", "Markdown");
        Assert.Equal(
            ["story.md true", "notes.md "],
            Check(story, Item("notes.md", Additional)).Kept
                .Select(static file => $"{Path.GetFileName(file.ItemSpec)} {file.GetMetadata("ArticleGenBinary")}"));
    }

    private CheckArticleFiles Check(params ITaskItem[] files)
    {
        CheckArticleFiles check = new() { BuildEngine = _engine, Files = files, ProjectFile = "/desk/Desk.csproj" };
        Assert.True(check.Execute());
        return check;
    }

    private IEnumerable<string> Warnings() =>
        _engine.Warnings.Select(
            warning => warning.Message!.Replace(_files.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));

    private static IEnumerable<string> Names(CheckArticleFiles check) => check.Kept.Select(static file => Path.GetFileName(file.ItemSpec));

    private TaskItem Item(string name, string kind = Article)
    {
        TaskItem item = new(_files.PathOf(name).Replace("%", "%25", StringComparison.Ordinal));
        item.SetMetadata(kind, "true");
        return item;
    }
}
