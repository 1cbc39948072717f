using ArticleGen.Tool.Output;

namespace ArticleGen.Tool.Tests.Output;

public sealed class GitNamesTests
{
    // As git 2.39 prints them.
    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("a b'c.txt", "a b'c.txt")]
    [InlineData("say \"so\".txt", "\"say \\\"so\\\".txt\"")]
    [InlineData("a\\b.txt", "\"a\\\\b.txt\"")]
    [InlineData("a\tb\n\a\r.txt", "\"a\\tb\\n\\a\\r.txt\"")]
    [InlineData("café.txt", "\"caf\\303\\251.txt\"")]
    [InlineData("\u0001\u007f1.txt", "\"\\001\\1771.txt\"")]
    [InlineData("\U0001F6A2.txt", "\"\\360\\237\\232\\242.txt\"")]
    public void Names_are_quoted_and_read_again(string name, string quoted)
    {
        Assert.Equal(quoted, GitNames.Quote(name));
        Assert.Equal(name, GitNames.Unquote(quoted));
    }

    // Such a name git would have quoted, but others that write lists do not.
    [Theory]
    [InlineData("\"a.txt")]
    [InlineData("a.txt\"")]
    [InlineData("\"")]
    [InlineData("a\\303b.txt")]
    [InlineData("café.txt")]
    public void A_name_without_both_marks_is_as_it_is(string name) => Assert.Equal(name, GitNames.Unquote(name));

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"\\\"", "\\")]
    [InlineData("\"\\8\\3\\30\"", "8330")]
    public void What_git_never_prints_does_no_harm(string printed, string name) => Assert.Equal(name, GitNames.Unquote(printed));
}
