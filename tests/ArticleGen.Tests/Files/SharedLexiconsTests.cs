using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Tests.Files;

public class SharedLexiconsTests
{
    private static readonly MemoryOptionsProvider Options = TestProject.Empty.Options;

    [Fact]
    public void A_project_without_lexicons_has_the_empty_one() =>
        Assert.Same(ArticleLexicon.Empty, Of(new MemoryText("/desk/News/seeds/a.txt", "A\n")));

    [Fact]
    public void All_lexicons_of_a_project_count_in_their_order()
    {
        ArticleLexicon lexicon = Of(
            Lexicon("a", "agency: A Wire"),
            new MemoryText("/desk/News/seeds/a.txt", "agency: No Wire\n"),
            Lexicon("b", "agency: B Wire"));
        Assert.Equal(ArticleLexicon.Read("agency: A Wire\nagency: B Wire").Lexicon, lexicon);
    }

    [Fact]
    public void A_file_that_is_missing_adds_nothing() =>
        Assert.Equal(
            ArticleLexicon.Read("agency: B Wire").Lexicon,
            Of(new MemoryText("/desk/News/a.lexicon", (SourceText?)null), Lexicon("b", "agency: B Wire")));

    [Fact]
    public void Who_asks_again_gets_the_same_object()
    {
        AdditionalText[] files = [Lexicon("a", "agency: A Wire"), Lexicon("b", "agency: B Wire")];
        Assert.Same(Of(files), Of(files));
        Assert.Same(Of(files[0]), SharedLexicons.Of([files[0]], TestContext.Current.CancellationToken));
    }

    [Fact]
    public void An_edit_in_a_comment_gives_the_same_object()
    {
        ArticleLexicon first = Of(Lexicon("a", "agency: An Edited Wire"));
        Assert.Same(first, Of(Lexicon("a", "# wires\nagency: An Edited Wire")));
    }

    [Fact]
    public void A_new_list_of_files_is_looked_through_again()
    {
        Assert.True(Of().IsEmpty);
        Assert.False(Of(Lexicon("a", "agency: A Wire")).IsEmpty);
    }

    private static ArticleLexicon Of(params AdditionalText[] files) =>
        new ProjectFiles([.. files], Options).FindLexicon(TestContext.Current.CancellationToken);

    private static MemoryText Lexicon(string name, string text) => new($"/desk/News/{name}.lexicon", text);
}
