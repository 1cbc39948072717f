namespace ArticleGen.Tests.GeneratorTests;

/// <summary>Articles in other formats than plain text, from the file to the program.</summary>
public class FormatTests
{
    private const string Heading = "# Ferry resumes\n\n\"We *sail*,\" Ines Calder said.\n";

    private static readonly (string, string) Item = ("ArticleGenItem", "true");

    [Fact]
    public void Front_matter_and_markup_arrive_in_the_members() => Assert.Equal(
        """
        Pilots return: *Hale* sails again
        Jane Roe, Tom Arden
        Jane Roe+Tom Arden
        2021-03-04T07:40:00 01:00
        Harbour News
        2021-03-05 5
        harbour+pilots
        pilots-return|Two boats take pilots out again.|True|en-GB|boats.jpg
        We are **very** glad, = We are very glad,
        that the crews had been *trained* anew = that the crews had been trained anew
        Nobody goes out in a gale, = Nobody goes out in a gale,
        """,
        Compile(TestProject.Empty.With("seeds/pilots.md", Stories.PilotsText).WithMetadata("seeds/pilots.md", Item)).Run<string>(
            """
            Article a = Articles.Pilots;
            return string.Join("\n", new[]
            {
                a.Headline, a.Byline, string.Join("+", a.Authors), $"{a.Published:s} {a.Published?.Offset:hh\\:mm}", a.Dateline.Section,
                a.Updated.Raw + " " + a.Updated.Day, string.Join("+", a.Tags),
                string.Join("|", a.Slug, a.Summary, a.IsDraft, a.Language, a.Image),
            }.Concat(a.Quotes.Select(q => q.Text.Replace('\n', ' ') + " = " + q.PlainText)));
            """));

    [Theory]
    [InlineData("seeds/ferry.md", null)]
    [InlineData("seeds/ferry.txt", "Markdown")]
    [InlineData("seeds/ferry.html", "MARKDOWN")]
    [InlineData("seeds/ferry", "markdown")]
    public void A_file_is_Markdown_by_its_extension_or_by_what_the_project_says(string path, string? format) =>
        Assert.Equal("Ferry resumes|We sail,", Show(WithFormat(path, Heading, format)));

    [Theory]
    [InlineData("seeds/ferry.txt", null)]
    [InlineData("seeds/ferry.md", "Text")]
    public void A_file_is_text_by_its_extension_or_by_what_the_project_says(string path, string? format) =>
        Assert.StartsWith("# Ferry resumes|", Show(WithFormat(path, Heading, format)), StringComparison.Ordinal);

    [Theory]
    [InlineData("seeds/ferry.html", "<h1>Ferry resumes</h1><p>\"We <i>sail</i>,\" Ines Calder said.</p>")]
    [InlineData("seeds/ferry.txt", "<!doctype html><h1>Ferry resumes</h1><p>\"We <i>sail</i>,\" Ines Calder said.</p>")]
    public void A_page_is_HTML_by_its_extension_or_by_its_look(string path, string text) =>
        Assert.Equal("Ferry resumes|We sail,", Show(WithFormat(path, text, null)));

    // The compiler may hand one text to two files.
    [Fact]
    public void Two_files_with_one_text_keep_their_formats()
    {
        SourceText text = SourceText.From(Heading, Encoding.UTF8);
        TestProject project = TestProject.Empty
            .With(new MemoryText(TestProject.Directory + "seeds/a.md", text))
            .With(new MemoryText(TestProject.Directory + "seeds/b.txt", text))
            .WithMetadata("seeds/a.md", Item);
        Assert.Equal(
            "Ferry resumes, # Ferry resumes",
            Compile(project).Run<string>("return string.Join(\", \", Articles.All.Select(a => a.Headline));"));
    }

    // A copy of a quote that stands elsewhere has the words that stand there.
    [Fact]
    public void The_plain_words_of_a_copy_are_those_of_its_range() => Assert.True(
        Compile(WithFormat("seeds/ferry.md", Heading, null)).Run<bool>(
            """
            Quote one = Articles.Ferry.Quotes[0];
            Quote other = one with { Range = new TextRange(2, 5) };
            return other.PlainText == "Ferry" && other.Text == "Ferry" && (other with { Range = one.Range }) == one && other != one
                && one.ToString() == "Ines Calder: We sail,";
            """));

    private static TestProject WithFormat(string path, string text, string? format) => TestProject.Empty.With(path, text)
        .WithMetadata(path, format is null ? [Item] : [Item, ("ArticleFormat", format)]);

    private static string Show(TestProject project) =>
        Compile(project).Run<string>("Article a = Articles.Ferry; return a.Headline + \"|\" + a.Quotes[0].PlainText;");

    private static CompiledProject Compile(TestProject project) => CompiledProject.Of(project.Run(), project.Target);
}
