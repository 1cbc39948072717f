using ArticleGen.Tool.Output;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Tests.Output;

public sealed class GitPlacesTests
{
    [Theory]
    [InlineData("pier", 1, 1, 1)]
    [InlineData("one\npier", 2, 1, 1)]
    [InlineData("one\r\n\r\n pier", 3, 2, 2)]
    // Only the compiler ends lines at these.
    [InlineData("one\rpier", 1, 5, 5)]
    [InlineData("one\u2028pier", 1, 5, 7)]
    [InlineData("one\u0085pier", 1, 5, 6)]
    // The columns of reviewdog's own example.
    [InlineData("a\U00010400pier", 1, 4, 6)]
    [InlineData("café – \U0001F6A2 pier", 1, 11, 16)]
    public void A_place_is_a_line_that_ends_at_LF_and_a_column(string text, int line, int column, int byteColumn)
    {
        Remark remark = WrittenReport.Remark("/desk/a.txt", text, "pier");

        (GitPlace start, GitPlace end) = GitPlaces.Find(WrittenReport.Report(text, remark))["/desk/a.txt"].Locate(remark.Place!.Value.Span);

        Assert.Equal((line, column, byteColumn), (start.Line, start.Column, start.ByteColumn));
        Assert.Equal((line, column + 4, byteColumn + 4), (end.Line, end.Column, end.ByteColumn));
    }

    [Fact]
    public void A_file_without_text_has_only_its_start()
    {
        Report report = new([WrittenReport.Remark("/desk/a.bin", "pier", "pier")], 1, static _ => null);

        (GitPlace start, GitPlace end) = GitPlaces.Find(report)["/desk/a.bin"].Locate(new TextSpan(0, 4));

        Assert.Equal((new GitPlace(1, 1, 1), new GitPlace(1, 1, 1)), (start, end));
    }
}
