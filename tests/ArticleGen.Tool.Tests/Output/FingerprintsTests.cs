using ArticleGen.Tool.Output;

namespace ArticleGen.Tool.Tests.Output;

public sealed class FingerprintsTests
{
    private const string Text = "Pier opens\n\n\"We sail,\" siad Calder. \"We sail,\" siad Quinn.\n\n\"It is time, Calder said.\n";

    [Theory]
    [InlineData("", "")]
    [InlineData("A line above\n\n", "")]
    [InlineData("", "And one below.\n")]
    [InlineData("\r\n\r\n   ", "")]
    public void Other_lines_change_nothing(string above, string below)
    {
        string text = above + Text + below;

        Assert.Equal(Compute(Text, "a.txt", "siad", "sail", "\"It"), Compute(text, "a.txt", "siad", "sail", "\"It"));
    }

    [Fact]
    public void Lines_may_be_broken_elsewhere() => Assert.Equal(
        Compute("\"We sail\non Friday\"", "a.txt", "We sail\non Friday"),
        Compute("\"We\r\n  sail on Friday\"", "a.txt", "We\r\n  sail on Friday"));

    [Fact]
    public void Rule_path_words_and_which_of_the_same_it_is_all_count()
    {
        Remark one = WrittenReport.Remark("/desk/a.txt", Text, "siad");
        Remark[] remarks =
        [
            one, one, one with { Id = "ART0005" }, one with { Path = "/desk/b.txt" }, WrittenReport.Remark("/desk/a.txt", Text, "sail"),
            WrittenReport.Whole("/desk/a.txt", "One."), WrittenReport.Whole("/desk/a.txt", "Two."), WrittenReport.Whole(null, "Two."),
        ];

        IReadOnlyList<string> names = Fingerprints.Compute(WrittenReport.Report(Text, remarks), static path => path);

        Assert.Equal(remarks.Length, names.Distinct().Count());
        Assert.All(names, static name => Assert.Matches("^[0-9a-f]{32}$", name));
    }

    // The first of two open marks is closed: the other one is still the same.
    [Fact]
    public void A_mark_alone_is_known_by_what_follows_it() => Assert.Equal(
        Compute("\"One.\n\"Two.\n", "a.txt", "\"", "\"Two.")[1],
        Fingerprints.Compute(
            WrittenReport.Report("One.\n\"Two.\n", WrittenReport.Remark("a.txt", "One.\n\"Two.\n", "\"")), static path => path)[0]);

    private static IReadOnlyList<string> Compute(string text, string path, params string[] words) => Fingerprints.Compute(
        WrittenReport.Report(text, [.. words.Select(words => WrittenReport.Remark(path, text, words))]), static path => path);
}
