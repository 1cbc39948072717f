using System.Text;
using ArticleGen.Tool.Output;
using Microsoft.CodeAnalysis.Text;

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

    [Theory]
    [InlineData(80)]
    [InlineData(8_000)]
    public void What_stands_far_behind_a_mark_changes_nothing(int more) => Assert.Equal(
        Compute("\"" + new string('a', 100), "a.txt", "\""), Compute("\"" + new string('a', 100 + more), "a.txt", "\""));

    // One line has them all: each mark, or each of many long stretches, must not read the rest of it.
    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void The_work_grows_with_the_remarks_and_not_with_their_square(int length)
    {
        long some = CountCopied(500, length);
        long twice = CountCopied(1_000, length);

        Assert.InRange(twice, some, some * 5 / 2);
    }

    // A length of 0 is the rest of the line.
    private static long CountCopied(int remarks, int length)
    {
        const string one = "\"We sail on Friday. ";
        CountingText text = new(string.Concat(Enumerable.Repeat(one, remarks)));
        Remark[] all =
        [
            .. Enumerable.Range(0, remarks).Select(i => i * one.Length).Select(start =>
                new TextSpan(start, length > 0 ? length : text.Length - start)).Select(span =>
                WrittenReport.Whole("a.txt") with { Place = new(text.Lines.GetLinePositionSpan(span), span) }),
        ];
        text.Copied = 0;
        Assert.Equal(remarks, Fingerprints.Compute(new(all, 1, _ => text), static path => path).Distinct().Count());
        return text.Copied;
    }

    private static IReadOnlyList<string> Compute(string text, string path, params string[] words) => Fingerprints.Compute(
        WrittenReport.Report(text, [.. words.Select(words => WrittenReport.Remark(path, text, words))]), static path => path);

    /// <summary>A text that counts the characters that are taken from it.</summary>
    private sealed class CountingText(string text) : SourceText
    {
        public long Copied { get; set; }

        public override Encoding? Encoding => null;

        public override int Length => text.Length;

        public override char this[int position]
        {
            get
            {
                Copied++;
                return text[position];
            }
        }

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            Copied += count;
            text.CopyTo(sourceIndex, destination, destinationIndex, count);
        }
    }
}
